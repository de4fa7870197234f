package org.flourishhub.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

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
        CheckSearches.fill(hub, RankedListings.all());
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

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            open door || Open door > The open door for parents
            OPEN DOOR || Open door > Door to an open field
            open-door! || Open door > The open door for parents
            the open door for parents || The open door for parents > Open door
            cafe ole || Café Olé > Café olé evenings
            CAFÉ OLÉ || Café Olé > Café olé evenings
            café olé evenings || Café olé evenings
            mens shed || Men's shed > Men's shed for beginners
            men’s shed || Men's shed > Men's shed for beginners
            writers room || Writers' room > Writers' room and reading room
            "writers' room" || Writers' room > Writers' room and reading room
            rock music || Rock music > Music near the rock garden
            music rock || Rock music
            rock garden music || Music near the rock garden
            knitting circles || Knitting circle
            knit || Knitting circle
            childrens libraries || Children's library
            bicycle mending || Bicycles mended
            sing || Singing for health
            sings for health || Singing for health
            tai chi | S1 | Tai chi S1 > Tai chi S10
            tai chi | S10 | Tai chi S10 > Tai chi S1
            tai chi | S20 | Tai chi S20
            tai chi | S35 | Tai chi S35
            tai chi | S1 | Tai chi S1 > Tai chi by phone
            tai-chi | S10 | Tai chi S10 > Tai chi by phone
            kite flying || Kite flying just checked > Kite flying two years
            kite flying || Kite flying nearly old > Kite flying two years
            kite flying || Kite flying two years > Kite flying three years
            kite flying || Kite flying three years > Kite flying shut now
            ecclesall beekeeping circle || Ecclesall beekeeping circle > Ecclesall whittling circle
            beekeeping in ecclesall for a circle || Ecclesall beekeeping circle > Dore beekeeping circle
            ecclesal beekeeping circle || Ecclesall beekeeping circle > Dore beekeeping circle
            beekeeping circle || Dore beekeeping circle > Ecclesall beekeeping circle
            kite || Kite flying three years > Fresh air
            lighthouse || Lighthouse > Lighthouse and harbour walks
            harbour walks lighthouse || Lighthouse and harbour walks
            gp clinic || GP clinic > Doctor clinic
            doctor clinic || Doctor clinic > GP clinic
            doctors || Doctor clinic > GP clinic
            gps || GP clinic > Doctor clinic
            warm rooms || Warmer rooms
            kite strings || Kite flying just checked > Kite flying two years
            credit universal || Universal credit desk
            chilrens library || Children's library
            cold house || Warmer rooms
            bereaved || Grief café
            universal credit || Universal credit desk > Benefits desk
            benefits || Benefits desk > Universal credit desk
            kiet flying || Kite flying just checked
            knittting circle || Knitting circle
            lighthuose || Lighthouse > Lighthouse and harbour walks
            bicylces || Bicycles mended
            univresal credit || Universal credit desk
            """)
    void what_fits_better_comes_first(String typed, String district, String order) {
        List<String> expected = List.of(order.split(" > "));

        List<String> found = district == null ? search(typed) : near(typed, district);

        if (expected.size() == 1) {
            assertThat(found).first().isEqualTo(order);
        } else {
            assertThat(found).containsSubsequence(expected);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "mornings,Known for term",
        "Known for term,Said of summary",
        "Said of summary,Held at place",
        "Run by organisation,Held at place",
        "Held at place,Told of text"
    })
    void where_a_word_stands_says_how_much_the_listing_is_about_it(String better, String worse) {
        for (String hobby : RankedListings.HOBBIES) {
            int number = RankedListings.HOBBIES.indexOf(hobby) + 1;
            String name = hobby.substring(0, 1).toUpperCase(Locale.ROOT) + hobby.substring(1) + " mornings";

            assertThat(search(hobby))
                    .containsSubsequence(
                            better.equals("mornings") ? name : better + " " + number, worse + " " + number);
        }
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
