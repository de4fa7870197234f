package org.flourishhub.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.flourishhub.directory.Cast;
import org.flourishhub.directory.Coordinates;
import org.flourishhub.directory.DraftService;
import org.flourishhub.directory.FullCast;
import org.flourishhub.directory.FullerDetails;
import org.flourishhub.directory.FullerPlace;
import org.flourishhub.directory.Part;
import org.flourishhub.directory.PlaceDetails;
import org.flourishhub.directory.Recurrence;
import org.flourishhub.directory.ScheduleDetails;
import org.flourishhub.directory.Service;
import org.flourishhub.directory.ServiceDetails;
import org.flourishhub.directory.WithdrawService;
import org.flourishhub.standalone.StandaloneHub;
import org.flourishhub.standalone.TestHub;
import org.flourishhub.stories.ReceiveStory;
import org.flourishhub.stories.StoryCast;
import org.flourishhub.stories.WithdrawStory;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class ListingOfIT {
    private static final Instant TOMORROW =
            Instant.now().plus(1, ChronoUnit.DAYS).truncatedTo(ChronoUnit.HOURS);

    static StandaloneHub hub;
    static UUID oakfield;

    @BeforeAll
    static void start() {
        hub = TestHub.start();
        oakfield = Cast.organisation(hub, "Oakfield Growers");
    }

    @AfterAll
    static void stop() {
        hub.close();
    }

    @Test
    void a_draft_and_a_withdrawn_service_have_no_listing() {
        UUID draft = hub.get(DraftService.class)
                .draft(oakfield, Cast.service("Draft"), Service.Status.ACTIVE, Cast.ADMINISTRATOR);
        UUID withdrawn = Cast.publishedService(hub, oakfield, Cast.service("Over"));
        hub.get(WithdrawService.class).withdraw(withdrawn, Cast.ADMINISTRATOR);

        assertThat(listing(Kind.SERVICE, draft)).isEmpty();
        assertThat(listing(Kind.SERVICE, withdrawn)).isEmpty();
        assertThat(listing(Kind.SERVICE, UUID.randomUUID())).isEmpty();
        assertThat(listing(Kind.EVENT, withdrawn)).isEmpty();
    }

    @Test
    void many_that_are_read_at_once_are_what_each_is_by_itself() {
        List<UUID> services = List.of(
                Cast.publishedService(hub, oakfield, FullCast.service()),
                Cast.publishedService(hub, Cast.organisation(hub, "Night School"), FullCast.service()),
                Cast.publishedService(hub, oakfield, Cast.service("Allotment mornings")));
        List<UUID> events = List.of(
                Cast.publishedEvent(hub, oakfield, Cast.event("Digging", TOMORROW)),
                Cast.publishedEvent(
                        hub,
                        oakfield,
                        Cast.event("Weeding", TOMORROW)
                                .repeating(Recurrence.of("FREQ=WEEKLY;COUNT=3", List.of(), List.of()))));
        UUID draft = hub.get(DraftService.class)
                .draft(oakfield, Cast.service("Draft"), Service.Status.ACTIVE, Cast.ADMINISTRATOR);

        assertAlike(Kind.SERVICE, services);
        assertAlike(Kind.EVENT, events);
        assertAlike(Kind.ORGANISATION, List.of(oakfield));
        assertThat(hub.get(ReadForIndex.class).read(Kind.SERVICE, List.of(draft, UUID.randomUUID())))
                .isEmpty();
    }

    private static void assertAlike(Kind kind, List<UUID> ids) {
        List<Listing> alone =
                ids.stream().map(id -> listing(kind, id).orElseThrow()).toList();
        assertThat(documents(hub.get(ReadForIndex.class).read(kind, ids)))
                .containsExactlyInAnyOrderElementsOf(documents(alone));
    }

    private static List<String> documents(List<Listing> listings) {
        return listings.stream()
                .map(listing -> ListingDocument.of(listing).toString())
                .toList();
    }

    @Test
    void a_service_is_listed_with_its_words_and_its_place() {
        UUID id = Cast.publishedService(hub, oakfield, Cast.service("Allotment mornings"));

        Listing listing = listing(Kind.SERVICE, id).orElseThrow();

        assertThat(listing.title()).isEqualTo("Allotment mornings");
        assertThat(listing.publisher().name()).isEqualTo("Oakfield Growers");
        assertThat(listing.words())
                .contains(
                        new Listing.Word("areas-of-recovery", "good-relationships", "Good relationships", 1),
                        new Listing.Word("kinds-of-help", "gardening-and-nature", "Gardening and nature", 5));
        assertThat(listing.whereabouts().words())
                .contains("Rivelin Valley Allotments", "S6 5XX", "Hillsborough; Walkley and Stannington", "Sheffield");
        assertThat(listing.whereabouts().spots())
                .extracting(Spot::point)
                .containsExactly(new Coordinates(53.4030, -1.5110));
        assertThat(listing.available()).isTrue();
    }

    @Test
    void a_place_that_must_stay_private_is_found_by_its_district_and_nothing_else() {
        PlaceDetails refuge = new PlaceDetails("Safe House", "9 Hidden Lane", "Sheffield", "S17 3AA", 53.37, -1.59)
                .with(FullerPlace.PRIVATE);
        UUID id = Cast.publishedService(hub, oakfield, Cast.service("Refuge", "A safe place.", refuge, Set.of()));

        Listing listing = listing(Kind.SERVICE, id).orElseThrow();

        assertThat(ListingDocument.of(listing).toString())
                .contains("S17")
                .doesNotContain("Safe House", "Hidden", "S17 3AA", "53.37", "1.59");
    }

    @Test
    void times_that_only_machines_were_told_are_said_in_words() {
        ServiceDetails details = FullCast.service();
        ServiceDetails wordless = new ServiceDetails(
                        details.name(),
                        details.summary(),
                        null,
                        null,
                        null,
                        details.phone(),
                        null,
                        true,
                        null,
                        null,
                        null,
                        null,
                        Cast.RIVELIN,
                        Set.of())
                .with(FullerDetails.saying()
                        .schedules(List.of(Part.of(ScheduleDetails.weekly("TU", LocalTime.of(10, 0), LocalTime.NOON))))
                        .build());
        UUID id = Cast.publishedService(hub, oakfield, wordless);

        assertThat(listing(Kind.SERVICE, id).orElseThrow().facts().schedule())
                .isEqualTo("Every Tuesday, 10 am to noon");
    }

    @Test
    void a_waiting_and_a_withdrawn_story_have_no_listing() {
        UUID waiting = receive("<p>Please wait.</p>", false);
        UUID withdrawn = receive("<p>Taken back.</p>", true);
        hub.get(WithdrawStory.class).withdraw(withdrawn, Cast.ADMINISTRATOR);

        assertThat(listing(Kind.STORY, waiting)).isEmpty();
        assertThat(listing(Kind.STORY, withdrawn)).isEmpty();
    }

    @Test
    void a_story_is_listed_as_plain_text_with_the_minutes_it_takes() {
        UUID id = receive("<p>One &amp; <b>two</b></p><p>" + "word ".repeat(660) + "</p>", true);

        Listing listing = listing(Kind.STORY, id).orElseThrow();

        assertThat(listing.body()).startsWith("One & two word").doesNotContain("<");
        assertThat(listing.facts().minutes()).isEqualTo(3);
        assertThat(listing.whereabouts().spots()).isEmpty();
    }

    @Test
    void a_story_without_an_organisation_names_whoever_is_to_be_named() {
        UUID id = hub.get(ReceiveStory.class)
                .receive(null, StoryCast.story("Beans", "<p>Beans.</p>"), true, Cast.ADMINISTRATOR);

        assertThat(listing(Kind.STORY, id).orElseThrow().publisher())
                .isEqualTo(new Listing.Publisher(null, "Hillside Voices"));
    }

    @Test
    void nothing_but_the_fields_of_the_schema_reaches_the_index() {
        UUID id = receive("<p>All of it.</p>", true);

        var document = ListingDocument.of(listing(Kind.STORY, id).orElseThrow());

        assertThat(document.getFieldNames())
                .containsExactlyInAnyOrderElementsOf(Set.of(
                        "id",
                        "made_for",
                        "kind",
                        "slug",
                        "title",
                        "summary",
                        "body",
                        "organisation_words",
                        "organisation",
                        "organisation_label",
                        "topic_words",
                        "area",
                        "area_choice",
                        "place_words",
                        "placeless",
                        "available",
                        "free",
                        "minutes",
                        "last_modified",
                        "age_from",
                        "age_to",
                        "checked_at",
                        "covers"));
    }

    private static UUID receive(String html, boolean atOnce) {
        return hub.get(ReceiveStory.class)
                .receive(oakfield, StoryCast.story("Beans, mostly", html), atOnce, Cast.ADMINISTRATOR);
    }

    private static Optional<Listing> listing(Kind kind, UUID id) {
        return hub.inTransaction(() -> hub.get(ListingOf.class).of(kind, id));
    }
}
