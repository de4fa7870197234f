package org.flourishhub.search;

import java.time.Instant;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.stream.Collectors;
import org.apache.solr.common.params.ModifiableSolrParams;

/** What somebody chose, as filters in Solr's words. Only slugs of ours and numbers reach them. */
final class Narrow {
    /** In steps of minutes, so that a filter about now is found in Solr's cache. */
    private static final int MINUTES_PER_FILTER = 5;

    /** The tags of filters that are no {@link Narrowing} of their own. */
    static final String NEAR = "near";

    static final String DAYS = "days";
    static final String DAY_AND_TIME = "day,time";

    private Narrow() {}

    /** Within one way to narrow, any of the chosen will do; the tag lets its own counts ignore the choice. */
    static void by(ModifiableSolrParams solr, SearchQuery query, Instant now) {
        Instant past = rounded(now);
        solr.add("fq", "-" + SolrFields.SHOWN_UNTIL + ":[* TO " + past + "]");
        query.days().ifPresent(days -> solr.add("fq", takingPlace(days, past)));
        for (Narrowing narrowing : Narrowing.values()) {
            Set<String> chosen = query.choices().of(narrowing);
            if (!chosen.isEmpty() && !isDayAndTime(narrowing)) {
                solr.add("fq", tagged(narrowing.slug(), filter(narrowing, chosen, past)));
            }
        }
        Set<String> days = query.choices().of(Narrowing.DAY);
        Set<String> times = query.choices().of(Narrowing.TIME);
        if (!days.isEmpty() || !times.isEmpty()) {
            solr.add("fq", tagged(DAY_AND_TIME, slots(days, times)));
        }
        query.near().ifPresent(near -> near(solr, near));
    }

    private static String tagged(String tag, String filter) {
        return filter.startsWith("{!")
                ? filter.replaceFirst("}", Matcher.quoteReplacement(" tag=" + tag + "}"))
                : "{!tag=" + tag + "}" + filter;
    }

    private static boolean isDayAndTime(Narrowing narrowing) {
        return narrowing == Narrowing.DAY || narrowing == Narrowing.TIME;
    }

    /** The filter for any of these values. */
    static String filter(Narrowing narrowing, Collection<String> slugs, Instant now) {
        return switch (narrowing) {
            case KIND -> terms(SolrFields.KIND, slugs);
            case AREA -> terms(SolrFields.AREA, slugs);
            case HELP -> terms(SolrFields.HELP, slugs);
            case WHO -> terms(SolrFields.WHO, slugs);
            case AGE -> ages(slugs);
            case COST -> SolrFields.FREE + ":true";
            case WAY_IN -> terms(SolrFields.WAY_IN, slugs);
            case WAIT -> SolrFields.WAIT_DAYS + ":[0 TO " + longestWait(slugs) + "]";
            case ATTEND -> terms(SolrFields.ATTEND, slugs);
            case DAY -> slots(slugs, Set.of());
            case TIME -> slots(Set.of(), slugs);
            case OPEN -> openAt(now.atZone(Hours.SHEFFIELD).toLocalDateTime(), now);
            case ACCESS -> terms(SolrFields.ACCESS_NEED, slugs);
            case LANGUAGE -> terms(SolrFields.LANGUAGE, slugs);
            case ORGANISATION -> terms(SolrFields.ORGANISATION, slugs);
        };
    }

    /** At these times of day on these days; empty means any. */
    static String slots(Collection<String> days, Collection<String> times) {
        List<String> slots = new ArrayList<>();
        if (days.isEmpty() || times.isEmpty()) {
            slots.addAll(days);
            slots.addAll(times);
        } else {
            days.forEach(day -> times.forEach(time -> slots.add(day + "-" + time)));
        }
        return terms(SolrFields.SLOT, slots);
    }

    private static String terms(String field, Collection<String> slugs) {
        return "{!terms f=" + field + "}" + String.join(",", slugs);
    }

    /** The ages overlap: what is for 16 to 25 is for somebody between 20 and 30 too. */
    private static String ages(Collection<String> written) {
        return written.stream()
                .flatMap(one -> Ages.read(one).stream())
                .map(ages -> "(+" + SolrFields.AGE_FROM + ":[* TO " + ages.to() + "] +" + SolrFields.AGE_TO + ":["
                        + ages.from() + " TO *])")
                .collect(Collectors.joining(" "));
    }

    private static int longestWait(Collection<String> slugs) {
        return slugs.stream()
                .mapToInt(slug -> switch (slug) {
                    case "none" -> 0;
                    case "two-weeks" -> 14;
                    case "month" -> 31;
                    default -> 93;
                })
                .max()
                .orElse(0);
    }

    private static String openAt(LocalDateTime local, Instant now) {
        return "(+(" + SolrFields.OPEN_HOURS + ":\"" + moment(Hours.inSomeWeek(local)) + "\" " + SolrFields.OPEN_HOURS
                + ":\"" + moment(local) + "\") -" + SolrFields.CLOSED_ON + ":" + local.toLocalDate() + ") "
                + SolrFields.TAKES_PLACE + ":\"" + now + "\"";
    }

    private static String moment(LocalDateTime local) {
        return local.withSecond(0).withNano(0) + ":00Z";
    }

    private static String takingPlace(Days days, Instant now) {
        String until =
                days.last().isEmpty() ? "*" : days.until(now).minusSeconds(1).toString();
        return "{!field f=" + SolrFields.TAKES_PLACE + " op=Intersects tag=" + DAYS + "}["
                + days.from(now).plusSeconds(1) + " TO " + until + "]";
    }

    private static void near(ModifiableSolrParams solr, Near near) {
        solr.add("fq", "{!bool should=$within should=$around tag=" + NEAR + "}");
        solr.set("within", "{!geofilt d=" + near.within() + "}");
        // whoever comes to people, or is there for all of an area, needs no address near them
        solr.set("around", terms(SolrFields.COVERS, CoveredAreas.around(near)));
    }

    /** The same for some minutes. */
    static Instant rounded(Instant now) {
        long step = MINUTES_PER_FILTER * 60L;
        return Instant.ofEpochSecond(now.getEpochSecond() / step * step);
    }
}
