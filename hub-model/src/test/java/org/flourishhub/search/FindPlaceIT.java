package org.flourishhub.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.flourishhub.directory.Cast;
import org.flourishhub.directory.FullCast;
import org.flourishhub.directory.FullerDetails;
import org.flourishhub.directory.FullerPlace;
import org.flourishhub.directory.Part;
import org.flourishhub.directory.PlaceDetails;
import org.flourishhub.directory.ServiceAreaDetails;
import org.flourishhub.directory.ServiceDetails;
import org.flourishhub.search.SearchQuery.Order;
import org.flourishhub.search.SearchResults.Hit;
import org.flourishhub.search.SearchResults.Segment;
import org.flourishhub.standalone.StandaloneHub;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Near somewhere, against a real index and a real table of postcodes. */
class FindPlaceIT {
    private static final PlaceDetails DORE = new PlaceDetails("Dore Hall", null, null, "S17 3AA", null, null);
    private static final PlaceDetails REFUGE = new PlaceDetails(
                    "Safe house", "1 Hidden Lane", "Sheffield", "S10 2TN", 53.39, -1.60)
            .with(FullerPlace.PRIVATE);

    static StandaloneHub hub;

    @BeforeAll
    static void publish_what_is_here_there_and_everywhere() {
        hub = SearchHub.start();
        UUID growers = Cast.organisation(hub, "Oakfield Growers");
        Cast.publishedService(
                hub, growers, service("Two gardens", Cast.RIVELIN).at(List.of(Part.of(Cast.RIVELIN), Part.of(DORE))));
        Cast.publishedService(hub, growers, service("Refuge", REFUGE));
        Cast.publishedService(
                hub,
                growers,
                forPeopleIn("Visits by district", new ServiceAreaDetails(null, null, Set.of("S6"), null, null)));
        Cast.publishedService(
                hub,
                growers,
                forPeopleIn("Visits by map", new ServiceAreaDetails("North", null, Set.of(), FullCast.OUTLINE, null)));
        Cast.publishedService(hub, growers, service("Listening line", Cast.NOWHERE));
        hub.inTransaction(() -> hub.get(jakarta.persistence.EntityManager.class)
                .createNativeQuery("insert into postcode values ('S61AA', 53.41, -1.50)")
                .executeUpdate());
        SearchHub.index(hub);
    }

    @AfterAll
    static void stop() {
        hub.close();
    }

    private static ServiceDetails service(String name, PlaceDetails place) {
        return Cast.service(name, "A place to be.", place, Set.of());
    }

    private static ServiceDetails forPeopleIn(String name, ServiceAreaDetails area) {
        return service(name, Cast.NOWHERE)
                .with(FullerDetails.saying()
                        .serviceAreas(List.of(Part.of(area)))
                        .build());
    }

    @Test
    void a_place_is_known_by_postcode_name_town_and_degrees() {
        assertThat(place("s6 1aa")).hasValueSatisfying(near -> {
            assertThat(near.exact()).isTrue();
            assertThat(near.label()).isEqualTo("S6 1AA");
            assertThat(near.centre().latitude()).isEqualTo(53.41);
        });
        assertThat(place("S6 9ZZ")).hasValueSatisfying(near -> {
            assertThat(near.measuredFrom()).startsWith("the middle of S6 (Hillsborough");
            assertThat(near.exact()).isFalse();
        });
        assertThat(place("walkley").flatMap(Near::district)).contains("S6");
        assertThat(place("rotherham").flatMap(Near::district)).contains("S60");
        assertThat(place("M1 1AA").map(Near::measuredFrom)).contains("the middle of Manchester");
        assertThat(place("manchester").flatMap(Near::district)).isEmpty();
        assertThat(place("53.403,-1.511").flatMap(Near::district)).contains("S6");
        assertThat(place("51.5,-0.12").map(Near::exact)).contains(true);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "S", "Timbuktu", "ZZ99 9ZZ", "99.9,200", "<b>", "'; drop table postcode; --", ".*", "sh"})
    void a_place_nobody_knows_is_none(String typed) {
        assertThat(place(typed)).isEmpty();
    }

    @Test
    void a_service_of_two_places_is_found_once_with_the_nearer_of_them() {
        Hit fromDore = hit(near("S17", 15), "Two gardens");
        Hit fromRivelin = hit(near("S6", 15), "Two gardens");

        assertThat(fromDore.facts().place()).isEqualTo("Dore Hall");
        assertThat(fromDore.kilometres()).isLessThan(0.1);
        assertThat(fromRivelin.facts().place()).isEqualTo("Rivelin Valley Allotments");
    }

    @Test
    void whoever_is_there_for_an_area_is_found_in_it_without_an_address() {
        assertThat(titles(near("S6 1AA", 1)))
                .contains("Visits by district", "Visits by map", "Listening line")
                .doesNotContain("Refuge");
        assertThat(titles(near("S17", 1)))
                .contains("Two gardens", "Listening line")
                .doesNotContain("Visits by district");
        assertThat(titles(near("51.5,-0.12", 1))).containsExactly("Listening line");
        assertThat(hit(near("S6 1AA", 1), "Visits by map").area()).isEqualTo("North");
    }

    @Test
    void a_private_place_is_only_found_by_the_middle_of_its_district() {
        Hit found = hit(near("S10", 1), "Refuge");

        assertThat(found.kilometres()).isLessThan(0.01);
        assertThat(found.facts().place()).isNull();
        assertThat(found.facts().district()).isEqualTo("S10");
        assertThat(titles(near("53.39,-1.60", 1))).doesNotContain("Refuge");
    }

    @Test
    void the_distance_is_the_visitors_own() {
        assertThat(titles(near("S33", 5))).doesNotContain("Two gardens");
        assertThat(titles(near("S33", 20))).contains("Two gardens");
    }

    private static Optional<Near> place(String typed) {
        return hub.get(FindPlace.class).find(typed);
    }

    private static SearchResults near(String typed, double kilometres) {
        return hub.get(SearchDirectory.class)
                .search(SearchQuery.of("")
                        .with(Narrowing.KIND, List.of("service"))
                        .near(place(typed).map(near -> near.within(kilometres)))
                        .sorted(Order.NEAREST));
    }

    private static Hit hit(SearchResults found, String title) {
        return found.hits().stream()
                .filter(hit -> title(hit).equals(title))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> titles(SearchResults found) {
        return found.hits().stream().map(FindPlaceIT::title).toList();
    }

    private static String title(Hit hit) {
        return hit.title().stream().map(Segment::text).collect(Collectors.joining());
    }
}
