package org.flourishhub.search;

import java.time.Instant;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.StringJoiner;
import java.util.stream.Collectors;
import org.apache.solr.client.solrj.response.json.BucketBasedJsonFacet;
import org.apache.solr.client.solrj.response.json.BucketJsonFacet;
import org.apache.solr.client.solrj.response.json.NestableJsonFacet;
import org.flourishhub.search.SearchResults.Facet;
import org.flourishhub.search.SearchResults.FacetValue;

/**
 * What a search can be narrowed by. Choices of one facet are joined by "or", facets by "and"; each facet is counted as if
 * nothing were chosen in it, so that a number says what choosing it too would add.
 */
final class Facets {
    /** More than these are never shown; what somebody chose always is. */
    private static final int MOST_VALUES = 12;

    /** Those of which the most common ones come first; the others have an order of their own. */
    private static final Set<Narrowing> MOST_FIRST = EnumSet.of(Narrowing.HELP, Narrowing.LANGUAGE);

    /** A few more, for the same thing may be there under its former name for a moment. */
    private static final int MOST_ASKED = 20;

    private static final int MOST_ASKED_TO_FIND_CHOICES = 500;

    /** One string carries its place in the order, its slug and its label: searching needs no other source for them. */
    private static final String SEPARATOR = "|";

    private Facets() {}

    /** The question for the counts, in Solr's JSON. */
    static String asked(SearchQuery query, Instant now) {
        StringJoiner asked = new StringJoiner(",", "{", "}");
        for (Narrowing narrowing : Narrowing.values()) {
            switch (narrowing) {
                case AREA -> asked.add(listed(narrowing, SolrFields.AREA_CHOICE));
                case HELP -> asked.add(listed(narrowing, SolrFields.HELP_CHOICE));
                case WHO -> asked.add(listed(narrowing, SolrFields.WHO_CHOICE));
                case LANGUAGE -> asked.add(listed(narrowing, SolrFields.LANGUAGE_CHOICE));
                case KIND -> asked.add(listed(narrowing, SolrFields.KIND));
                case WAY_IN -> asked.add(listed(narrowing, SolrFields.WAY_IN));
                case ATTEND -> asked.add(listed(narrowing, SolrFields.ATTEND));
                case ACCESS -> asked.add(listed(narrowing, SolrFields.ACCESS_NEED));
                case ORGANISATION -> asked.add(mostFirst(narrowing, SolrFields.ORGANISATION_LABEL, query));
                case AGE, COST, WAIT, DAY, TIME, OPEN -> eachCounted(asked, narrowing, query, Narrow.rounded(now));
            }
        }
        return asked.toString();
    }

    /**
     * All values of a field that has some dozens, in their own order. Solr keeps for each the listings that have it and counts
     * those among what was found, which costs the same for ten listings and for a hundred thousand.
     */
    private static String listed(Narrowing narrowing, String field) {
        return terms(narrowing, "method:enum,cacheDf:1,field:" + field + ",limit:-1,sort:{index:asc}");
    }

    /** The first values of a field that has thousands; hundreds only for somebody who chose one that may not be among the first. */
    private static String mostFirst(Narrowing narrowing, String field, SearchQuery query) {
        int limit = query.choices().of(narrowing).isEmpty() ? MOST_ASKED : MOST_ASKED_TO_FIND_CHOICES;
        return terms(narrowing, "field:" + field + ",limit:" + limit + ",sort:{count:desc}");
    }

    private static String terms(Narrowing narrowing, String how) {
        String name = "\"" + narrowing.slug() + "\"";
        return name + ":{type:terms," + how + ",mincount:1,domain:{excludeTags:" + name + "}}";
    }

    /** What is no field of its own is counted value by value. */
    private static void eachCounted(StringJoiner asked, Narrowing narrowing, SearchQuery query, Instant now) {
        Set<String> values = new LinkedHashSet<>(narrowing.words().keySet());
        values.addAll(query.choices().of(narrowing));
        for (String value : values) {
            asked.add("\"" + narrowing.slug() + ":" + value + "\":{type:query,q:\""
                    + filter(narrowing, value, query, now).replace("\"", "\\\"") + "\",domain:{excludeTags:\""
                    + narrowing.slug() + "\"}}");
        }
    }

    /** Days are counted at the chosen times, and times on the chosen days. */
    private static String filter(Narrowing narrowing, String value, SearchQuery query, Instant now) {
        return switch (narrowing) {
            case DAY -> Narrow.slots(Set.of(value), query.choices().of(Narrowing.TIME));
            case TIME -> Narrow.slots(query.choices().of(Narrowing.DAY), Set.of(value));
            default -> Narrow.filter(narrowing, Set.of(value), now);
        };
    }

    /** How a value is kept in the index; {@code position} sorts the values of taxonomies that have an order. */
    static String label(int position, String slug, String label) {
        String digits = String.valueOf(position);
        return "0".repeat(Math.max(0, 3 - digits.length())) + digits + SEPARATOR + slug + SEPARATOR + label;
    }

    /** The facets of an answer, with what was chosen in the question; those without values are left out. */
    static List<Facet> of(NestableJsonFacet counts, SearchQuery query) {
        if (counts == null) {
            return List.of();
        }
        return Arrays.stream(Narrowing.values())
                .map(narrowing -> narrowing.words().isEmpty()
                        ? labelled(counts, narrowing, query.choices().of(narrowing))
                        : worded(counts, narrowing, query.choices().of(narrowing)))
                .filter(facet -> !facet.values().isEmpty())
                .toList();
    }

    /** In the order of its own words. */
    private static Facet worded(NestableJsonFacet counts, Narrowing narrowing, Set<String> chosen) {
        Map<String, Long> found = buckets(counts, narrowing).stream()
                .collect(Collectors.toMap(bucket -> bucket.getVal().toString(), bucket -> bucket.getCount()));
        Map<String, String> words = new LinkedHashMap<>(narrowing.words());
        chosen.forEach(slug -> words.putIfAbsent(slug, slug.replace("-", " to ")));
        List<FacetValue> values = words.entrySet().stream()
                .map(word -> new FacetValue(
                        word.getKey(),
                        word.getValue(),
                        found.getOrDefault(word.getKey(), count(counts, narrowing, word.getKey())),
                        chosen.contains(word.getKey())))
                .filter(value -> value.count() > 0 || value.chosen())
                .toList();
        return new Facet(narrowing, values);
    }

    private static Facet labelled(NestableJsonFacet counts, Narrowing narrowing, Set<String> chosen) {
        Map<String, FacetValue> values = new LinkedHashMap<>();
        for (var bucket : buckets(counts, narrowing)) {
            String[] parts = bucket.getVal().toString().split("\\" + SEPARATOR, 3);
            boolean isChosen = chosen.contains(parts[1]);
            if (values.size() < MOST_VALUES || isChosen) {
                values.putIfAbsent(parts[1], new FacetValue(parts[1], parts[2], bucket.getCount(), isChosen));
            }
        }
        // chosen, and nothing like it among what was found: it must still be possible to let go of it
        chosen.forEach(slug -> values.computeIfAbsent(slug, Facets::unseen));
        return new Facet(narrowing, List.copyOf(values.values()));
    }

    private static FacetValue unseen(String slug) {
        String words = slug.replace('-', ' ');
        return new FacetValue(slug, words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1), 0, true);
    }

    private static List<BucketJsonFacet> buckets(NestableJsonFacet counts, Narrowing narrowing) {
        BucketBasedJsonFacet facet = counts.getBucketBasedFacets(narrowing.slug());
        if (facet == null) {
            return List.of();
        }
        return MOST_FIRST.contains(narrowing)
                ? facet.getBuckets().stream()
                        .sorted(Comparator.comparing(BucketJsonFacet::getCount).reversed())
                        .toList()
                : facet.getBuckets();
    }

    private static long count(NestableJsonFacet counts, Narrowing narrowing, String value) {
        NestableJsonFacet one = counts.getQueryFacet(narrowing.slug() + ":" + value);
        return one == null ? 0 : one.getCount();
    }
}
