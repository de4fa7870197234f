package org.flourishhub.search;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
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
    static final String KIND = "kind";
    static final String AREA = "area";
    static final String HELP = "help";
    static final String ORGANISATION = "organisation";

    /** More than these are never shown; what somebody chose always is. */
    private static final int MOST_VALUES = 12;

    /** One string carries its place in the order, its slug and its label: searching needs no other source for them. */
    private static final String SEPARATOR = "|";

    private Facets() {}

    /** The question for the counts, in Solr's JSON. */
    static String asked() {
        return "{"
                + String.join(
                        ",",
                        counted(KIND, SolrFields.KIND, 10, "count"),
                        counted(AREA, SolrFields.AREA_LABEL, 50, "index"),
                        counted(HELP, SolrFields.HELP_LABEL, 200, "count"),
                        counted(ORGANISATION, SolrFields.ORGANISATION_LABEL, 500, "count"))
                + "}";
    }

    private static String counted(String name, String field, int limit, String sort) {
        return "%s:{type:terms,field:%s,limit:%d,sort:%s,mincount:1,domain:{excludeTags:%s}}"
                .formatted(name, field, limit, sort.equals("count") ? "{count:desc}" : "{index:asc}", name);
    }

    /** How a value is kept in the index; {@code position} sorts the values of taxonomies that have an order. */
    static String label(int position, String slug, String label) {
        return "%03d%s%s%s%s".formatted(position, SEPARATOR, slug, SEPARATOR, label);
    }

    /** The facets of an answer, with what was chosen in the question; those without values are left out. */
    static List<Facet> of(NestableJsonFacet counts, SearchQuery query) {
        List<Facet> facets = new ArrayList<>();
        facets.add(kinds(counts, query));
        facets.add(labelled(counts, AREA, "Area of recovery", query.areas()));
        facets.add(labelled(counts, HELP, "Kind of help", query.kindsOfHelp()));
        facets.add(labelled(counts, ORGANISATION, "Organisation", query.organisations()));
        facets.removeIf(facet -> facet.values().isEmpty());
        return facets;
    }

    private static Facet kinds(NestableJsonFacet counts, SearchQuery query) {
        Map<String, Long> found = buckets(counts, KIND).stream()
                .collect(Collectors.toMap(bucket -> bucket.getVal().toString(), bucket -> bucket.getCount()));
        List<FacetValue> values = Arrays.stream(Kind.values())
                .map(kind -> new FacetValue(
                        kind.slug(),
                        kind.label(),
                        found.getOrDefault(kind.slug(), 0L),
                        query.kinds().contains(kind)))
                .filter(value -> value.count() > 0 || value.chosen())
                .toList();
        return new Facet(KIND, "What it is", values);
    }

    private static Facet labelled(NestableJsonFacet counts, String name, String label, Set<String> chosen) {
        Map<String, FacetValue> values = new LinkedHashMap<>();
        for (var bucket : buckets(counts, name)) {
            String[] parts = bucket.getVal().toString().split("\\" + SEPARATOR, 3);
            boolean isChosen = chosen.contains(parts[1]);
            if (values.size() < MOST_VALUES || isChosen) {
                values.putIfAbsent(parts[1], new FacetValue(parts[1], parts[2], bucket.getCount(), isChosen));
            }
        }
        // chosen, and nothing like it among what was found: it must still be possible to let go of it
        chosen.forEach(slug -> values.computeIfAbsent(slug, Facets::unseen));
        return new Facet(name, label, List.copyOf(values.values()));
    }

    private static FacetValue unseen(String slug) {
        String words = slug.replace('-', ' ');
        return new FacetValue(slug, words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1), 0, true);
    }

    private static List<BucketJsonFacet> buckets(NestableJsonFacet counts, String name) {
        BucketBasedJsonFacet facet = counts == null ? null : counts.getBucketBasedFacets(name);
        return facet == null ? List.of() : facet.getBuckets();
    }
}
