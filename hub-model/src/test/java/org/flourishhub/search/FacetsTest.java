package org.flourishhub.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.apache.solr.client.solrj.response.json.NestableJsonFacet;
import org.apache.solr.common.util.NamedList;
import org.flourishhub.search.SearchResults.Facet;
import org.flourishhub.search.SearchResults.FacetValue;
import org.junit.jupiter.api.Test;

class FacetsTest {
    private static final Instant NOW = Instant.parse("2026-11-22T15:58:59Z");

    @Test
    void each_facet_is_counted_without_its_own_choices() {
        assertThat(Facets.asked(SearchQuery.of(""), NOW))
                .contains("\"kind\":{type:terms,method:enum,cacheDf:1,field:kind,", "domain:{excludeTags:\"kind\"}")
                .contains(
                        "\"area\":{type:terms,method:enum,cacheDf:1,field:area_choice,",
                        "domain:{excludeTags:\"area\"}")
                .contains("\"age:13-17\":{type:query,q:\"(+age_from:[* TO 17] +age_to:[13 TO *])\"")
                .contains("\"organisation\":{type:terms,field:organisation_label,");
    }

    @Test
    void days_are_counted_at_the_chosen_times_and_times_on_the_chosen_days() {
        SearchQuery query =
                SearchQuery.of("").with(Narrowing.DAY, List.of("mon")).with(Narrowing.TIME, List.of("evening"));

        assertThat(Facets.asked(query, NOW))
                .contains("\"day:tue\":{type:query,q:\"{!terms f=slot}tue-evening\"")
                .contains("\"time:morning\":{type:query,q:\"{!terms f=slot}mon-morning\"");
    }

    @Test
    void a_label_may_hold_whatever_people_write() {
        NestableJsonFacet counts =
                counts("area", bucket(Facets.label(7, "resilience", "Resilience | bouncing back"), 3));

        List<Facet> facets = Facets.of(counts, SearchQuery.of(""));

        assertThat(facets)
                .containsExactly(new Facet(
                        Narrowing.AREA, List.of(new FacetValue("resilience", "Resilience | bouncing back", 3, false))));
        assertThat(facets.get(0).isChosen()).isFalse();
    }

    @Test
    void of_many_values_the_first_twelve_are_shown_and_whatever_is_chosen() {
        NamedList<?>[] buckets = new NamedList<?>[30];
        for (int i = 0; i < buckets.length; i++) {
            buckets[i] = bucket(Facets.label(0, "group-" + i, "Group " + i), 30 - i);
        }

        List<Facet> facets = Facets.of(
                counts("organisation", buckets),
                SearchQuery.of("").with(Narrowing.ORGANISATION, List.of("group-20", "gone-away")));

        assertThat(facets.get(0).values()).hasSize(14);
        assertThat(facets.get(0).values())
                .contains(
                        new FacetValue("group-20", "Group 20", 10, true),
                        new FacetValue("gone-away", "Gone away", 0, true));
        assertThat(facets.get(0).isChosen()).isTrue();
    }

    @Test
    void kinds_keep_their_order_whatever_their_counts() {
        List<Facet> facets = Facets.of(counts("kind", bucket("story", 9), bucket("service", 2)), SearchQuery.of(""));

        assertThat(facets.get(0).values()).extracting(FacetValue::slug).containsExactly("service", "story");
    }

    @Test
    void the_most_common_kinds_of_help_come_first_and_areas_keep_their_order() {
        NamedList<?>[] words = {bucket(Facets.label(1, "one", "One"), 2), bucket(Facets.label(2, "two", "Two"), 9)};

        assertThat(Facets.of(counts("help", words), SearchQuery.of("")).get(0).values())
                .extracting(FacetValue::slug)
                .containsExactly("two", "one");
        assertThat(Facets.of(counts("area", words), SearchQuery.of("")).get(0).values())
                .extracting(FacetValue::slug)
                .containsExactly("one", "two");
    }

    @Test
    void an_age_of_somebodys_own_stays_among_the_choices() {
        List<Facet> facets =
                Facets.of(counts("kind", bucket("story", 9)), SearchQuery.of("").with(Narrowing.AGE, List.of("16-25")));

        assertThat(facets.get(1).values()).containsExactly(new FacetValue("16-25", "16 to 25", 0, true));
    }

    @Test
    void without_counts_there_are_no_facets() {
        assertThat(Facets.of(null, SearchQuery.of(""))).isEmpty();
    }

    private static NestableJsonFacet counts(String name, NamedList<?>... buckets) {
        NamedList<Object> facet = new NamedList<>();
        facet.add("buckets", List.of(buckets));
        NamedList<Object> all = new NamedList<>();
        all.add("count", 40L);
        all.add(name, facet);
        return new NestableJsonFacet(all);
    }

    private static NamedList<Object> bucket(String value, int count) {
        NamedList<Object> bucket = new NamedList<>();
        bucket.add("val", value);
        bucket.add("count", count);
        return bucket;
    }
}
