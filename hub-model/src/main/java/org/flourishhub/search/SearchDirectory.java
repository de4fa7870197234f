package org.flourishhub.search;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.apache.solr.client.solrj.SolrRequest.METHOD;
import org.apache.solr.client.solrj.SolrServerException;
import org.apache.solr.client.solrj.response.QueryResponse;
import org.apache.solr.common.SolrException;
import org.apache.solr.common.params.ModifiableSolrParams;
import org.apache.solr.common.params.SolrParams;

/** Finds what visitors look for. */
@ApplicationScoped
public class SearchDirectory {
    private static final int MOST_INSTEAD = 3;

    /** So many ways to leave out some words are offered. */
    private static final int MOST_WAYS = 3;

    private static final String ALL_OF_THEM = "100%";

    /** Another when a new release of the hub asks in another way. */
    private static final int HOW_ASKED = SolrSearch.of(
                    SearchQuery.of("some words"), "some words", Synonyms.none(), Instant.EPOCH)
            .toQueryString()
            .hashCode();

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
        SolrParams asTyped = SolrSearch.of(query, query.text(), others, now);
        QueryResponse answer = first(query, asTyped);
        Optional<SpellingSuggestion> meant = meant(query, asTyped, answer);
        long found = answer.getResults().getNumFound();
        boolean misspelt = found == 0 || mayLackWords(query) && SpellingSuggestion.hasUnknownWord(answer);
        if (meant.isPresent() && misspelt && !query.asTyped()) {
            String words = meant.get().words();
            SolrParams asMeant = SolrSearch.of(query, words, others, now);
            return results(query, words, Optional.empty(), asMeant, first(query, asMeant), now);
        }
        Optional<String> other =
                meant.filter(one -> misspelt || one.found() > found).map(SpellingSuggestion::words);
        return results(query, query.text(), other, asTyped, answer, now);
    }

    /** The whole answer, or only what the page of what is soonest is made from. */
    private QueryResponse first(SearchQuery query, SolrParams question) {
        return ask(SoonestFirst.isAskedBy(query) ? SoonestFirst.datesOf(question) : question);
    }

    /** One or two words were all found, if only in another form: "knit" is not misspelt where only "knitting" stands. */
    private static boolean mayLackWords(SearchQuery query) {
        return WordsOfQuery.of(query.text()).plain().split(" ").length > 2;
    }

    private Optional<SpellingSuggestion> meant(SearchQuery query, SolrParams asTyped, QueryResponse answer) {
        if (asTyped.get("q").isEmpty()
                || VisitorWords.isCode(query.text())
                || !SpellingSuggestion.isWorthAsking(answer)) {
            return Optional.empty();
        }
        boolean someFound = answer.getResults().getNumFound() > 0;
        String plain = WordsOfQuery.of(query.text()).plain();
        return SpellingSuggestion.of(ask(SpellingSuggestion.asked(asTyped)))
                .flatMap(other ->
                        someFound && mayLackWords(query) ? carefully(other, plain, asTyped) : Optional.of(other))
                .filter(other -> !other.words().equals(plain) && other.isLikelyFor(plain));
    }

    /** Of a longer question only the words that stand nowhere in any form are corrected, and only when something lacks none. */
    private Optional<SpellingSuggestion> carefully(SpellingSuggestion other, String plain, SolrParams asTyped) {
        if (isFound(plain, ALL_OF_THEM, asTyped)) {
            return Optional.empty();
        }
        SpellingSuggestion careful = other.leaving(this::isKnown, plain);
        boolean holds = isFound(careful.words(), Ranking.HOW_MANY_WORDS_TO_BE_MEANT, asTyped);
        if (careful.words().equals(plain)) {
            // every word is known: of a sentence nothing holds them all, and nothing is misspelt in it
            return holds ? Optional.empty() : Optional.of(other);
        }
        return Optional.of(holds ? careful : other);
    }

    /** Whether a word stands anywhere, if only in another form. */
    private boolean isKnown(String word) {
        return isFound(word, ALL_OF_THEM, new ModifiableSolrParams());
    }

    private boolean isFound(String words, String howMany, SolrParams among) {
        return ask(SpellingSuggestion.whole(words, howMany, among)).getResults().getNumFound() > 0;
    }

    private List<SearchResults.Hit> soonestFirst(
            SearchQuery query, SolrParams question, QueryResponse dates, Instant now) {
        List<String> ids = SoonestFirst.page(dates, query, now);
        if (ids.isEmpty()) {
            return List.of();
        }
        QueryResponse page = ask(SoonestFirst.these(question, ids));
        return Hits.of(SoonestFirst.inOrder(page.getResults(), ids), page.getHighlighting(), query, now);
    }

    /** What a search that found nothing would find without some of its words, then without one of its conditions, most first. */
    public List<Loosened> loosen(SearchQuery query) {
        Instant now = clock.instant();
        List<Loosened> all = new ArrayList<>(withSomeWords(Loosened.fewerWords(query), query, now));
        if (all.isEmpty()) {
            all.addAll(withSomeWords(Loosened.singleWords(query), query, now));
        }
        all.addAll(withoutConditions(query, now));
        return all;
    }

    private List<Loosened> withSomeWords(List<String> ways, SearchQuery query, Instant now) {
        return ways.stream()
                .map(words -> new Loosened(Loosened.SOME_WORDS, words, found(words, query, now)))
                .filter(one -> one.found() > 0)
                .sorted(Comparator.comparing(Loosened::found).reversed())
                .limit(MOST_WAYS)
                .toList();
    }

    private long found(String words, SearchQuery query, Instant now) {
        return ask(Loosened.withWords(words, query, synonyms.now(), now))
                .getResults()
                .getNumFound();
    }

    private List<Loosened> withoutConditions(SearchQuery query, Instant now) {
        SolrParams asTyped = SolrSearch.of(query, query.text(), synonyms.now(), now);
        QueryResponse counts = ask(Loosened.asked(asTyped, query));
        long withoutWords = query.text().isEmpty() ? 0 : found("", query, now);
        List<Loosened> looser = Loosened.of(counts.getJsonFacetingResponse(), query, withoutWords);
        return looser.isEmpty() && query.isNarrowed() ? withoutAllChoices(query, now) : looser;
    }

    private List<Loosened> withoutAllChoices(SearchQuery query, Instant now) {
        long found = ask(Loosened.withoutChoices(query, synonyms.now(), now))
                .getResults()
                .getNumFound();
        return found == 0 ? List.of() : List.of(new Loosened(Loosened.CHOICES, found));
    }

    /**
     * Another whenever the same search may find something else: the index, the words in use, or the time of day. Solr is hardly
     * ever asked for it.
     *
     * @throws SearchUnavailable when Solr does not answer in time
     */
    public String versionOf(SearchQuery query) {
        // first, so that what is searched with is never older than what is said here
        synonyms.now();
        return index.version() + " " + HOW_ASKED + " " + synonyms.state() + " " + query + " "
                + Narrow.rounded(clock.instant());
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

    private SearchResults results(
            SearchQuery query,
            String searchedFor,
            Optional<String> didYouMean,
            SolrParams question,
            QueryResponse answer,
            Instant now) {
        return new SearchResults(
                query,
                searchedFor,
                didYouMean,
                answer.getResults().getNumFound(),
                SoonestFirst.isAskedBy(query)
                        ? soonestFirst(query, question, answer, now)
                        : Hits.of(answer, query, now),
                Facets.of(answer.getJsonFacetingResponse(), query));
    }
}
