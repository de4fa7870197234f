package org.flourishhub.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.flourishhub.directory.Cast;
import org.flourishhub.directory.Event;
import org.flourishhub.directory.Events;
import org.flourishhub.directory.PlaceDetails;
import org.flourishhub.directory.PostcodeDistricts;
import org.flourishhub.directory.ReviseEvent;
import org.flourishhub.search.SearchQuery.Order;
import org.flourishhub.search.SearchResults.Segment;
import org.flourishhub.standalone.StandaloneHub;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The examples that hold the numbers of {@link Ranking} in place. */
class RankingIT {
    private static final PlaceDetails BURNGREAVE = place("Burngreave Vestry Hall", "S3 9DD");
    private static final PlaceDetails TOTLEY = place("Totley Library", "S17 4DR");

    static StandaloneHub hub;
    static UUID anyone;

    @BeforeAll
    static void publish() {
        hub = SearchHub.start();
        anyone = Cast.organisation(hub, "Everyday Together");
        service("Carers' café Burngreave", "Tea for people who look after somebody.", BURNGREAVE, "family-and-carers");
        service("Carers' café Totley", "Tea for people who look after somebody.", TOTLEY, "family-and-carers");
        service("Carers' phone line", "Ring us when caring is too much.", Cast.NOWHERE, "family-and-carers");
        service("Food bank", "Three days of food for people in need.", BURNGREAVE, "food-and-meals");
        service("Bank holiday lunch", "Good food on every bank holiday.", TOTLEY, "food-and-meals");
        service(
                "Sewing circle",
                "Mending and making; some of us grow food and one works in a bank.",
                TOTLEY,
                "learning");
        service("Wild swimming", "In open water, at your own risk.", TOTLEY, "moving-and-sport");
        service("Tuesday group", "We swim, and then we talk.", BURNGREAVE, "groups-and-company");
        Instant soon = Instant.now().plus(Duration.ofDays(3));
        UUID cancelled = Cast.publishedEvent(hub, anyone, Cast.event("Bonfire night", soon));
        Cast.publishedEvent(hub, anyone, Cast.event("Bonfire night for families and friends", soon));
        cancel(cancelled, soon);
        SearchHub.index(hub);
    }

    @AfterAll
    static void stop() {
        hub.close();
    }

    @Test
    void carers_near_a_district_find_the_nearest_first() {
        assertThat(near("carers", "S3")).first().isEqualTo("Carers' café Burngreave");
        assertThat(near("carers", "S17")).first().isEqualTo("Carers' café Totley");
        assertThat(near("carers", "S3")).contains("Carers' phone line", "Carers' café Totley");
    }

    @Test
    void words_that_belong_together_come_before_the_same_words_apart() {
        assertThat(search("food bank")).containsExactly("Food bank", "Bank holiday lunch", "Sewing circle");
    }

    @Test
    void a_title_says_more_than_a_summary() {
        assertThat(search("swimming")).containsExactly("Wild swimming", "Tuesday group");
    }

    @Test
    void what_somebody_who_knows_chose_from_a_list_is_found_by_that_word() {
        assertThat(search("sport")).containsExactly("Wild swimming");
    }

    @Test
    void what_does_not_take_place_comes_after_what_does() {
        assertThat(search("bonfire night")).containsExactly("Bonfire night for families and friends", "Bonfire night");
    }

    @Test
    void a_whole_sentence_still_finds_what_it_is_about() {
        assertThat(search("is there a food bank with people I can talk to")).contains("Food bank");
    }

    private static void service(String name, String summary, PlaceDetails place, String help) {
        Cast.publishedService(hub, anyone, Cast.service(name, summary, place, Set.of(help)));
    }

    private static void cancel(UUID id, Instant startsAt) {
        long version = hub.get(Events.class).get(id).version();
        hub.get(ReviseEvent.class)
                .revise(id, version, Cast.event("Bonfire night", startsAt), Event.Status.CANCELLED, Cast.ADMINISTRATOR);
    }

    private static PlaceDetails place(String name, String postcode) {
        return new PlaceDetails(name, null, "Sheffield", postcode, null, null);
    }

    private static List<String> search(String text) {
        return titles(SearchQuery.of(text));
    }

    private static List<String> near(String text, String district) {
        return titles(SearchQuery.of(text).near(PostcodeDistricts.find(district).orElseThrow(), Order.BEST_MATCH));
    }

    private static List<String> titles(SearchQuery query) {
        return hub.get(SearchDirectory.class).search(query).hits().stream()
                .map(hit -> hit.title().stream().map(Segment::text).collect(Collectors.joining()))
                .toList();
    }
}
