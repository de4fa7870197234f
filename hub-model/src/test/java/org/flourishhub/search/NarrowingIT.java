package org.flourishhub.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.awaitility.Awaitility;
import org.flourishhub.directory.Access;
import org.flourishhub.directory.AccessibilityDetails;
import org.flourishhub.directory.Cast;
import org.flourishhub.directory.FullerDetails;
import org.flourishhub.directory.FullerPlace;
import org.flourishhub.directory.LanguageDetails;
import org.flourishhub.directory.Part;
import org.flourishhub.directory.PlaceDetails;
import org.flourishhub.directory.ScheduleDetails;
import org.flourishhub.directory.ServiceAreaDetails;
import org.flourishhub.directory.ServiceDetails;
import org.flourishhub.directory.Services;
import org.flourishhub.directory.WayIn;
import org.flourishhub.directory.WithdrawService;
import org.flourishhub.search.Alternative.Reason;
import org.flourishhub.search.SearchResults.Facet;
import org.flourishhub.search.SearchResults.FacetValue;
import org.flourishhub.search.SearchResults.Segment;
import org.flourishhub.standalone.StandaloneHub;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Every way to narrow a search, against a real index. */
class NarrowingIT {
    private static final PlaceDetails HALL = new PlaceDetails("Dore Hall", null, null, "S17 3AA", null, null)
            .with(FullerPlace.NOTHING_SAID.accessible(
                    List.of(Part.of(new AccessibilityDetails("Step-free door and a hearing loop", null, null)))));
    private static final ScheduleDetails WEDNESDAY_MORNINGS =
            ScheduleDetails.weekly("WE", LocalTime.of(10, 0), LocalTime.of(12, 0));
    private static final ScheduleDetails MONDAY_EVENINGS =
            ScheduleDetails.weekly("MO", LocalTime.of(18, 0), LocalTime.of(20, 0));
    private static final ScheduleDetails ALWAYS =
            ScheduleDetails.weekly("MO,TU,WE,TH,FR,SA,SU", LocalTime.MIN, LocalTime.of(23, 59));

    static StandaloneHub hub;

    @BeforeAll
    static void publish_three_that_differ_in_everything() {
        hub = SearchHub.start();
        UUID growers = Cast.organisation(hub, "Oakfield Growers");
        Cast.publishedService(
                hub,
                growers,
                service("Digging", 16, 25, true, Cast.RIVELIN, "for-young-people")
                        .with(FullerDetails.saying()
                                .access(new Access(Set.of(WayIn.JUST_TURN_UP), null, null, null))
                                .schedules(Part.listOf(List.of(WEDNESDAY_MORNINGS, MONDAY_EVENINGS)))
                                .languages(List.of(Part.of(new LanguageDetails("ur", null))))
                                .build()));
        Cast.publishedService(
                hub,
                growers,
                service("Counselling", 18, null, false, HALL, "for-women")
                        .with(FullerDetails.saying()
                                .access(new Access(Set.of(WayIn.REFERRAL), null, "About 6 weeks", null))
                                .schedules(Part.listOf(List.of(WEDNESDAY_MORNINGS)))
                                .build()));
        Cast.publishedService(
                hub,
                growers,
                service("Listening line", null, null, true, Cast.NOWHERE, "for-women")
                        .with(FullerDetails.saying()
                                .access(new Access(Set.of(WayIn.PHONE), null, "No wait", null))
                                .schedules(Part.listOf(List.of(ALWAYS)))
                                .build()));
        SearchHub.index(hub);
    }

    @AfterAll
    static void stop() {
        hub.close();
    }

    private static ServiceDetails service(
            String name, Integer from, Integer to, boolean free, PlaceDetails place, String who) {
        return new ServiceDetails(
                name,
                "A place to be.",
                null,
                null,
                null,
                "0114 496 0000",
                null,
                free,
                from,
                to,
                null,
                null,
                place,
                Set.of(who));
    }

    @Test
    void ages_overlap() {
        assertThat(found(Narrowing.AGE, "17")).containsExactlyInAnyOrder("Digging", "Listening line");
        assertThat(found(Narrowing.AGE, "20-30")).containsExactlyInAnyOrder("Digging", "Counselling", "Listening line");
        assertThat(found(Narrowing.AGE, "26-59")).containsExactlyInAnyOrder("Counselling", "Listening line");
        assertThat(found(Narrowing.AGE, "0-12", "13-17")).containsExactlyInAnyOrder("Digging", "Listening line");
    }

    @Test
    void each_way_to_narrow_finds_what_it_says() {
        assertThat(found(Narrowing.WHO, "for-young-people")).containsExactly("Digging");
        assertThat(found(Narrowing.COST, "free")).containsExactlyInAnyOrder("Digging", "Listening line");
        assertThat(found(Narrowing.WAY_IN, "no-referral")).containsExactlyInAnyOrder("Digging", "Listening line");
        assertThat(found(Narrowing.WAY_IN, "referral")).containsExactly("Counselling");
        assertThat(found(Narrowing.WAIT, "none")).containsExactlyInAnyOrder("Digging", "Listening line");
        assertThat(found(Narrowing.WAIT, "three-months")).hasSize(3);
        assertThat(found(Narrowing.ATTEND, "phone")).containsExactly("Listening line");
        assertThat(found(Narrowing.ATTEND, "in-person", "phone")).hasSize(3);
        assertThat(found(Narrowing.ACCESS, "hearing-loop")).containsExactly("Counselling");
        assertThat(found(Narrowing.LANGUAGE, "urdu")).containsExactly("Digging");
        assertThat(found(Narrowing.OPEN, "now")).contains("Listening line").doesNotContain("Seed swap");
    }

    @Test
    void a_day_and_a_time_of_day_must_come_together() {
        assertThat(found(Narrowing.DAY, "wed")).hasSize(3);
        assertThat(found(Narrowing.TIME, "evening")).containsExactlyInAnyOrder("Digging", "Listening line");
        Choices wednesdayEvening =
                Choices.NONE.with(Narrowing.DAY, List.of("wed")).with(Narrowing.TIME, List.of("evening"));

        SearchResults found = search(wednesdayEvening);

        assertThat(titles(found)).containsExactly("Listening line");
        assertThat(counts(found, Narrowing.DAY)).containsEntry("mon", 2L).containsEntry("wed", 1L);
        assertThat(counts(found, Narrowing.TIME)).containsEntry("morning", 3L).containsEntry("evening", 1L);
    }

    @Test
    void counts_follow_every_choice_but_those_of_their_own() {
        SearchResults found =
                search(Choices.NONE.with(Narrowing.COST, List.of("free")).with(Narrowing.WHO, List.of("for-women")));

        assertThat(titles(found)).containsExactly("Listening line");
        assertThat(counts(found, Narrowing.WHO))
                .containsExactlyInAnyOrderEntriesOf(Map.of("for-women", 1L, "for-young-people", 1L));
        assertThat(counts(found, Narrowing.COST)).containsExactlyInAnyOrderEntriesOf(Map.of("free", 1L));
        assertThat(counts(found, Narrowing.AGE)).containsEntry("0-12", 1L).containsEntry("60-120", 1L);
        assertThat(counts(found, Narrowing.ATTEND)).containsExactlyInAnyOrderEntriesOf(Map.of("phone", 1L));
        assertThat(counts(found, Narrowing.WAIT)).containsEntry("none", 1L);
        assertThat(counts(found, Narrowing.OPEN)).containsEntry("now", 1L);
    }

    @Test
    void what_would_be_found_without_each_condition_is_counted() {
        SearchQuery empty = SearchQuery.of("digging")
                .withChoices(Choices.NONE
                        .with(Narrowing.WAY_IN, List.of("referral"))
                        .with(Narrowing.DAY, List.of("mon"))
                        .with(Narrowing.TIME, List.of("evening")));

        assertThat(hub.get(SearchDirectory.class).search(empty).total()).isZero();
        assertThat(hub.get(SearchDirectory.class).loosen(empty)).containsExactly(new Loosened("way-in", 1));
        assertThat(hub.get(SearchDirectory.class)
                        .loosen(SearchQuery.of("xylophone").with(Narrowing.COST, List.of("free"))))
                .contains(new Loosened(Loosened.WORDS, 2));
        assertThat(hub.get(SearchDirectory.class).loosen(SearchQuery.of("the digging xylophone")))
                .first()
                .isEqualTo(new Loosened(Loosened.SOME_WORDS, "digging", 1));
        assertThat(hub.get(SearchDirectory.class).loosen(SearchQuery.of("zither xylophone digging")))
                .first()
                .isEqualTo(new Loosened(Loosened.SOME_WORDS, "digging", 1));
        SearchQuery tooMuch = SearchQuery.of("digging")
                .with(Narrowing.LANGUAGE, List.of("elvish"))
                .with(Narrowing.WHO, List.of("for-dragons"));
        assertThat(hub.get(SearchDirectory.class).loosen(tooMuch))
                .containsExactly(new Loosened(
                        Loosened.CHOICES,
                        hub.get(SearchDirectory.class)
                                .search(SearchQuery.of("digging"))
                                .total()));
    }

    @Test
    void the_version_of_a_search_stays_until_the_index_changes() {
        SearchDirectory directory = hub.get(SearchDirectory.class);
        SearchQuery query = SearchQuery.of("digging");
        String before = index(directory, query);

        assertThat(index(directory, query)).isEqualTo(before);
        assertThat(directory.versionOf(SearchQuery.of("tea"))).isNotEqualTo(directory.versionOf(query));
        Cast.organisation(hub, "One more");
        SearchHub.index(hub);
        Awaitility.await().atMost(Duration.ofMinutes(3)).until(() -> !index(directory, query)
                .equals(before));
    }

    /** The part that does not change with the time of day. */
    private static String index(SearchDirectory directory, SearchQuery query) {
        return directory.versionOf(query).split(" ")[0];
    }

    @Test
    void whom_a_service_is_not_for_finds_others_of_its_kind() {
        UUID growers = Cast.organisation(hub, "Second Growers");
        UUID referred = Cast.publishedService(
                hub,
                growers,
                Cast.service("By referral", "Growing.", Cast.RIVELIN, Set.of("gardening-and-nature"))
                        .with(FullerDetails.saying()
                                .access(new Access(Set.of(WayIn.REFERRAL), null, "3 months", null))
                                .serviceAreas(
                                        List.of(Part.of(new ServiceAreaDetails(null, null, Set.of("S6"), null, null))))
                                .build()));
        UUID alone = Cast.publishedService(
                hub,
                growers,
                Cast.service("By yourself", "Growing.", HALL, Set.of("gardening-and-nature"))
                        .with(FullerDetails.saying()
                                .access(new Access(Set.of(WayIn.JUST_TURN_UP), null, null, null))
                                .build()));
        SearchHub.index(hub);

        List<Alternative> found = hub.inTransaction(() -> hub.get(FindAlternatives.class)
                .of(hub.get(Services.class).find(referred).orElseThrow()));

        assertThat(found).extracting(Alternative::reason).containsExactly(Reason.REFERRAL, Reason.WAIT);
        assertThat(found.get(0).nearest())
                .extracting(hit -> hit.title().get(0).text())
                .containsExactly("By yourself");
        assertThat(found.get(0).nearest().get(0).kilometres()).isBetween(9.0, 11.0);
        hub.get(WithdrawService.class).withdraw(referred, Cast.ADMINISTRATOR);
        hub.get(WithdrawService.class).withdraw(alone, Cast.ADMINISTRATOR);
        SearchHub.index(hub);
    }

    private static List<String> found(Narrowing narrowing, String... values) {
        return titles(
                search(Choices.NONE.with(Narrowing.KIND, List.of("service")).with(narrowing, Arrays.asList(values))));
    }

    private static SearchResults search(Choices choices) {
        return hub.get(SearchDirectory.class).search(SearchQuery.of("").withChoices(choices));
    }

    private static List<String> titles(SearchResults found) {
        return found.hits().stream()
                .map(hit -> hit.title().stream().map(Segment::text).collect(Collectors.joining()))
                .toList();
    }

    private static Map<String, Long> counts(SearchResults found, Narrowing narrowing) {
        return found.facets().stream()
                .filter(facet -> facet.narrowing() == narrowing)
                .map(Facet::values)
                .flatMap(List::stream)
                .collect(Collectors.toMap(FacetValue::slug, FacetValue::count));
    }
}
