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
import org.apache.solr.client.solrj.response.SpellCheckResponse;
import org.apache.solr.common.SolrDocumentList;
import org.apache.solr.common.SolrException;
import org.apache.solr.common.params.ModifiableSolrParams;
import org.apache.solr.common.params.SolrParams;

/** Finds what visitors look for. */
@ApplicationScoped
public class SearchDirectory {
    @Inject
    SolrConnection solr;

    @Inject
    Clock clock;

    /**
     * What fits the question best. Words that find nothing are searched again as they were probably meant, unless the
     * visitor insists on their spelling.
     *
     * @throws SearchUnavailable when Solr does not answer in time
     */
    public SearchResults search(SearchQuery query) {
        Instant now = clock.instant();
        if (SoonestFirst.isAskedBy(query)) {
            return soonestFirst(query, now);
        }
        QueryResponse answer = ask(SolrSearch.of(query, query.text(), now));
        Optional<String> other = suggestion(answer);
        if (answer.getResults().getNumFound() == 0 && other.isPresent() && !query.asTyped()) {
            QueryResponse corrected = ask(SolrSearch.of(query, other.get(), now));
            return results(query, other.get(), Optional.empty(), corrected, now);
        }
        return results(query, query.text(), other, answer, now);
    }

    private SearchResults soonestFirst(SearchQuery query, Instant now) {
        QueryResponse all = ask(SoonestFirst.datesOf(SolrSearch.of(query, query.text(), now)));
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

    private static Optional<String> suggestion(QueryResponse answer) {
        SpellCheckResponse spelling = answer.getSpellCheckResponse();
        return spelling == null || spelling.getCollatedResults() == null
                ? Optional.empty()
                : spelling.getCollatedResults().stream()
                        .map(SpellCheckResponse.Collation::getCollationQueryString)
                        .findFirst();
    }
}
