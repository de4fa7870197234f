package org.flourishhub.search;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.solr.client.solrj.SolrRequest.METHOD;
import org.apache.solr.client.solrj.SolrServerException;
import org.apache.solr.client.solrj.response.QueryResponse;
import org.apache.solr.common.SolrDocumentList;
import org.apache.solr.common.SolrException;
import org.apache.solr.common.params.ModifiableSolrParams;
import org.apache.solr.common.params.SolrParams;

/** Finds what visitors look for. */
@ApplicationScoped
public class SearchDirectory {
    private static final int MOST_INSTEAD = 3;

    @Inject
    SolrConnection solr;

    @Inject
    SynonymsInUse synonyms;

    @Inject
    IndexWatch index;

    @Inject
    Clock clock;

    /**
     * What fits the question best. Words that stand nowhere are searched as they were probably meant when that finds
     * something, unless the visitor insists on their spelling.
     *
     * @throws SearchUnavailable when Solr does not answer in time
     */
    public SearchResults search(SearchQuery query) {
        return search(query, synonyms.now());
    }

    /** Likewise, with other words than those in use. */
    SearchResults search(SearchQuery query, Synonyms others) {
        Instant now = clock.instant();
        if (SoonestFirst.isAskedBy(query)) {
            return soonestFirst(query, now);
        }
        SolrParams asTyped = SolrSearch.of(query, query.text(), others, now);
        QueryResponse answer = ask(asTyped);
        Optional<SpellingSuggestion> meant = meant(query, asTyped, answer);
        long found = answer.getResults().getNumFound();
        boolean misspelt = found == 0 || mayLackWords(query) && SpellingSuggestion.hasUnknownWord(answer);
        if (meant.isPresent() && misspelt && !query.asTyped()) {
            String words = meant.get().words();
            return results(query, words, Optional.empty(), ask(SolrSearch.of(query, words, others, now)), now);
        }
        return results(
                query,
                query.text(),
                meant.filter(other -> misspelt || other.found() > found).map(SpellingSuggestion::words),
                answer,
                now);
    }

    /** One or two words were all found, if only in another form: "knit" is not misspelt where only "knitting" stands. */
    private static boolean mayLackWords(SearchQuery query) {
        return WordsOfQuery.of(query.text()).plain().split(" ").length > 2;
    }

    private Optional<SpellingSuggestion> meant(SearchQuery query, SolrParams asTyped, QueryResponse answer) {
        boolean worth = !asTyped.get("q").isEmpty() && SpellingSuggestion.isWorthAsking(answer);
        return worth
                ? SpellingSuggestion.of(ask(SpellingSuggestion.asked(asTyped))).filter(other -> !other.words()
                        .equals(WordsOfQuery.of(query.text()).plain()))
                : Optional.empty();
    }

    private SearchResults soonestFirst(SearchQuery query, Instant now) {
        QueryResponse all = ask(SoonestFirst.datesOf(SolrSearch.of(query, query.text(), Synonyms.none(), now)));
        List<String> ids = SoonestFirst.page(all, query, now);
        SolrDocumentList page = ids.isEmpty()
                ? new SolrDocumentList()
                : SoonestFirst.inOrder(ask(SoonestFirst.these(ids)).getResults(), ids);
        return new SearchResults(
                query,
                query.text(),
                Optional.empty(),
                all.getResults().getNumFound(),
                Hits.of(page, Map.of(), query, now),
                Facets.of(all.getJsonFacetingResponse(), query));
    }

    /** What a search that found nothing would find without one of its conditions, most first. */
    public List<Loosened> loosen(SearchQuery query) {
        Instant now = clock.instant();
        SolrParams asTyped = SolrSearch.of(query, query.text(), synonyms.now(), now);
        QueryResponse counts = ask(Loosened.asked(asTyped, query));
        long withoutWords = query.text().isEmpty()
                ? 0
                : ask(Loosened.withoutWords(query, now)).getResults().getNumFound();
        return Loosened.of(counts.getJsonFacetingResponse(), query, withoutWords);
    }

    /**
     * Another whenever the same search may find something else: the index, the words in use, or the time of day. Solr is hardly
     * ever asked for it.
     *
     * @throws SearchUnavailable when Solr does not answer in time
     */
    public String versionOf(SearchQuery query) {
        SolrParams question = SolrSearch.of(query, query.text(), synonyms.now(), clock.instant());
        return index.version() + " " + synonyms.state() + " " + question.toQueryString();
    }

    /** The first few of a search, without one listing; {@code everywhere} asks only for what needs no place and no area. */
    List<SearchResults.Hit> instead(SearchQuery query, String without, boolean everywhere) {
        Instant now = clock.instant();
        ModifiableSolrParams few = new ModifiableSolrParams(SolrSearch.of(query, "", Synonyms.none(), now));
        few.remove("json.facet");
        few.set("rows", MOST_INSTEAD);
        few.add("fq", SolrFields.AVAILABLE + ":true", "{!bool must_not=$self}");
        few.set("self", "{!term f=" + SolrFields.ID + "}" + without);
        if (everywhere) {
            few.add("fq", "{!term f=" + SolrFields.COVERS + "}everywhere");
        }
        return Hits.of(ask(few), query, now);
    }

    /** Whether a search would be answered now. */
    public boolean isAnswering() {
        try {
            ask(new ModifiableSolrParams().set("q", "*:*").set("rows", 0));
            return true;
        } catch (SearchUnavailable e) {
            return false;
        }
    }

    private QueryResponse ask(SolrParams question) {
        try {
            return solr.asking().query(question, METHOD.POST);
        } catch (SolrServerException | IOException | SolrException e) {
            throw new SearchUnavailable(e);
        }
    }

    private static SearchResults results(
            SearchQuery query, String searchedFor, Optional<String> didYouMean, QueryResponse answer, Instant now) {
        return new SearchResults(
                query,
                searchedFor,
                didYouMean,
                answer.getResults().getNumFound(),
                Hits.of(answer, query, now),
                Facets.of(answer.getJsonFacetingResponse(), query));
    }
}
