package org.flourishhub.search;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.apache.solr.common.params.ModifiableSolrParams;
import org.apache.solr.common.params.SolrParams;
import org.flourishhub.directory.Coordinates;

/**
 * A visitor's question in Solr's words. A pure function: the same question at the same time gives the same words. The
 * visitor's text goes to one locked-down parser as plain words, and everything else that comes from outside is a slug.
 */
final class SolrSearch {
    /** Marks the words that were found; characters that {@link ListingDocument} never lets into the index. */
    static final String MATCH_BEGINS = "\uE000";

    static final String MATCH_ENDS = "\uE001";

    private static final int PASSAGE_CHARACTERS = 180;

    private SolrSearch() {}

    /** {@code text} is what to search for: the query's own, or its correction. */
    static SolrParams of(SearchQuery query, String text, Synonyms synonyms, Instant now) {
        ModifiableSolrParams solr = new ModifiableSolrParams();
        AskForWords.in(solr, text, synonyms);
        solr.add("boost", AskForWords.availability(solr, text));
        rank(solr, query, now);
        Narrow.by(solr, query, now);
        solr.set("json.facet", Facets.asked(query, now));
        if (!solr.get("q").isEmpty()) {
            highlight(solr);
        }
        solr.set("start", (query.page() - 1) * query.pageSize());
        solr.set("rows", query.pageSize());
        solr.set("fl", Hits.FIELDS);
        return solr;
    }

    private static void rank(ModifiableSolrParams solr, SearchQuery query, Instant now) {
        solr.add("boost", Freshness.at(now));
        query.near().ifPresent(near -> {
            solr.set("sfield", SolrFields.POINT);
            solr.set("pt", point(near.centre()));
            double halfAt = Ranking.HALF_AS_NEAR_KM;
            solr.add(
                    "boost",
                    "if(" + SolrFields.PLACELESS + ",1,sum(1,product(" + Ranking.NEARNESS + ",recip(geodist(),1,"
                            + halfAt + "," + halfAt + "))))");
        });
        solr.set("sort", order(query) + "," + SolrFields.LAST_MODIFIED + " desc," + SolrFields.ID + " asc");
    }

    private static String order(SearchQuery query) {
        return switch (query.order()) {
            case NEAREST -> SolrFields.PLACELESS + " asc,geodist() asc,score desc";
            case RECENTLY_CHECKED -> SolrFields.CHECKED_AT + " desc";
            // the dates of what is asked for soonest are sorted by SoonestFirst
            case SOONEST, BEST_MATCH -> "score desc";
        };
    }

    private static void highlight(ModifiableSolrParams solr) {
        solr.set("hl", true);
        solr.set("hl.method", "unified");
        solr.set("hl.fl", String.join(",", List.of(SolrFields.TITLE, SolrFields.SUMMARY, SolrFields.BODY)));
        solr.set("hl.tag.pre", MATCH_BEGINS);
        solr.set("hl.tag.post", MATCH_ENDS);
        solr.set("hl.encoder", "simple");
        solr.set("hl.defaultSummary", false);
        solr.set("hl.snippets", 1);
        solr.set("hl.fragsize", PASSAGE_CHARACTERS);
        solr.set("f." + SolrFields.TITLE + ".hl.bs.type", "WHOLE");
        solr.set("f." + SolrFields.SUMMARY + ".hl.bs.type", "WHOLE");
        solr.set("f." + SolrFields.TITLE + ".hl.fragsize", 0);
        solr.set("f." + SolrFields.SUMMARY + ".hl.fragsize", 0);
    }

    private static String point(Coordinates centre) {
        return String.format(Locale.ROOT, "%.5f,%.5f", centre.latitude(), centre.longitude());
    }
}
