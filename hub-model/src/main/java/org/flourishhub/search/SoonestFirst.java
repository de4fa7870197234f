package org.flourishhub.search;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.solr.client.solrj.response.QueryResponse;
import org.apache.solr.common.SolrDocument;
import org.apache.solr.common.SolrDocumentList;
import org.apache.solr.common.params.ModifiableSolrParams;
import org.apache.solr.common.params.SolrParams;

/**
 * Puts events in the order of the dates that were asked for. The index can only sort by one date of each event, the next one
 * when it was written; so the dates of all that were found are read first, and then the events of one page.
 */
final class SoonestFirst {
    /** As many as a visitor can leaf through. */
    private static final int MOST = SearchQuery.LAST_LISTING;

    private SoonestFirst() {}

    static boolean isAskedBy(SearchQuery query) {
        boolean byItself = query.text().isEmpty() && isAboutEvents(query);
        return switch (query.order()) {
            case SOONEST -> true;
            case BEST_MATCH -> byItself;
            case NEAREST, RECENTLY_CHECKED -> false;
        };
    }

    private static boolean isAboutEvents(SearchQuery query) {
        return query.kinds().equals(Set.of(Kind.EVENT)) || query.days().isPresent();
    }

    /** The same question, but for the dates of everything that is found; what has none comes last. */
    static SolrParams datesOf(SolrParams question) {
        ModifiableSolrParams dates = new ModifiableSolrParams(question);
        dates.remove("hl");
        dates.set("sort", SolrFields.STARTS_AT + " asc," + question.get("sort"));
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
                .skip((query.page() - 1L) * query.pageSize())
                .limit(query.pageSize())
                .map(SoonestFirst::id)
                .toList();
    }

    /** The same question for these alone. */
    static SolrParams these(SolrParams question, List<String> ids) {
        ModifiableSolrParams page = new ModifiableSolrParams(question);
        page.remove("json.facet");
        return page.set("fq", "{!terms f=" + SolrFields.ID + "}" + String.join(",", ids))
                .set("start", 0)
                .set("rows", ids.size())
                .set("spellcheck", false);
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
