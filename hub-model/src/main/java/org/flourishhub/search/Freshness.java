package org.flourishhub.search;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Locale;

/** How much a service still counts that nobody has checked for long. Stories, events and organisations do not grow old here. */
final class Freshness {
    private static final long A_YEAR = 365L * 24 * 60 * 60 * 1_000;

    private Freshness() {}

    /** From 1 for what was checked within the year, slowly down to the least. */
    static String at(Instant now) {
        String years = String.format(
                Locale.ROOT, "div(ms(%s,%s),%d)", now.truncatedTo(ChronoUnit.DAYS), SolrFields.CHECKED_AT, A_YEAR);
        double fresh = Ranking.FRESH_DAYS / 365.0;
        return String.format(
                Locale.ROOT,
                "if(termfreq(%s,'%s'),max(%s,min(1,sub(1,product(%s,sub(%s,%s))))),1)",
                SolrFields.KIND,
                Kind.SERVICE.slug(),
                Ranking.LEAST_FRESH,
                Ranking.LOST_EACH_YEAR,
                years,
                fresh);
    }
}
