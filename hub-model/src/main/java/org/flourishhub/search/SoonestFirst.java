package org.flourishhub.search;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.solr.client.solrj.response.QueryResponse;
import org.apache.solr.common.SolrDocument;
import org.apache.solr.common.SolrDocumentList;
import org.apache.solr.common.params.ModifiableSolrParams;
import org.apache.solr.common.params.SolrParams;

/**
 * Puts events in the order of the dates that were asked for. The index can only sort by one date of each event, its next one;
 * so the dates of all that were found are read first, and then the events of one page.
 */
final class SoonestFirst {
    /** As many as a visitor can leaf through. */
    private static final int MOST = SearchQuery.PAGE_SIZE * SearchQuery.LAST_PAGE;

    private SoonestFirst() {}

    static boolean isAskedBy(SearchQuery query) {
        boolean noOtherOrder =
                query.order() == SearchQuery.Order.BEST_MATCH || query.order() == SearchQuery.Order.SOONEST;
        return query.days().isPresent() && query.text().isEmpty() && noOtherOrder;
    }

    /** The same question, but for the dates of everything that is found. */
    static SolrParams datesOf(SolrParams question) {
        ModifiableSolrParams dates = new ModifiableSolrParams(question);
        dates.set("start", 0);
        dates.set("rows", MOST);
        dates.set("fl", String.join(",", SolrFields.ID, SolrFields.TAKES_PLACE, SolrFields.CALLED_OFF));
        return dates;
    }

    /** The ids of the page that was asked for; of events that start at the same moment, those found first. */
    static List<String> page(QueryResponse dates, SearchQuery query, Instant now) {
        return dates.getResults().stream()
                .sorted(Comparator.comparing(found ->
                        NextDate.in(found, query, now).map(TakesPlace::startsAt).orElse(Instant.MAX)))
                .skip((query.page() - 1L) * SearchQuery.PAGE_SIZE)
                .limit(SearchQuery.PAGE_SIZE)
                .map(SoonestFirst::id)
                .toList();
    }

    static SolrParams these(List<String> ids) {
        return new ModifiableSolrParams()
                .set("q", "*:*")
                .set("fq", "{!terms f=" + SolrFields.ID + "}" + String.join(",", ids))
                .set("rows", SearchQuery.PAGE_SIZE)
                .set("fl", "*");
    }

    /** What was found, in the order of the ids. */
    static SolrDocumentList inOrder(SolrDocumentList found, List<String> ids) {
        Map<String, SolrDocument> byId =
                found.stream().collect(Collectors.toMap(SoonestFirst::id, Function.identity(), (one, same) -> one));
        SolrDocumentList ordered = new SolrDocumentList();
        ids.stream().filter(byId::containsKey).map(byId::get).forEach(ordered::add);
        return ordered;
    }

    private static String id(SolrDocument found) {
        return String.valueOf(found.getFirstValue(SolrFields.ID));
    }
}
