package org.flourishhub.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.flourishhub.directory.Cast;
import org.flourishhub.directory.EventDates;
import org.flourishhub.directory.Organisations;
import org.flourishhub.directory.PlaceDetails;
import org.flourishhub.search.SearchResults.Hit;
import org.flourishhub.search.SearchResults.Segment;
import org.flourishhub.standalone.StandaloneHub;
import org.flourishhub.stories.ReceiveStory;
import org.flourishhub.stories.StoryCast;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;

/** A hub of its own for each class of tests, in whose index a few things stand. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class WithAFewThings {
    static final PlaceDetails DORE = new PlaceDetails("Dore Hall", null, null, "S17 3AA", null, null);
    /** At noon, for one hour of a year comes twice and another never. */
    static final Instant NEXT_WEEK = ZonedDateTime.now(EventDates.SHEFFIELD)
            .plusDays(7)
            .truncatedTo(ChronoUnit.DAYS)
            .withHour(12)
            .toInstant();

    StandaloneHub hub;
    UUID growersId;
    String oakfield;
    String hillside;

    @BeforeAll
    void publish_a_few_things() {
        hub = SearchHub.start();
        UUID growers = growersId = Cast.organisation(hub, "Oakfield Growers");
        UUID voices = Cast.organisation(hub, "Hillside Voices");
        oakfield = slug(growers);
        hillside = slug(voices);
        Cast.publishedService(hub, growers, Cast.service("Allotment mornings"));
        Cast.publishedService(
                hub,
                voices,
                Cast.service(
                        "Dementia café",
                        "Tea and gardening talk for people with dementia and their carers.",
                        DORE,
                        Set.of("family-and-carers", "good-relationships")));
        Cast.publishedService(
                hub,
                voices,
                Cast.service(
                        "Listening line", "Talk to somebody by phone.", Cast.NOWHERE, Set.of("someone-to-talk-to")));
        Cast.publishedEvent(hub, growers, Cast.event("Seed swap", NEXT_WEEK));
        Cast.publishedEvent(hub, growers, Cast.event("Last year's seed swap", Instant.parse("2025-03-01T10:00:00Z")));
        hub.get(ReceiveStory.class)
                .receive(
                        voices,
                        StoryCast.story(
                                "Beans, mostly",
                                "<p>They asked if I could hold the string &amp; the <em>trellis</em>.</p>"),
                        true,
                        Cast.ADMINISTRATOR);
        SearchHub.index(hub);
    }

    @AfterAll
    void stop() {
        hub.close();
    }

    SearchResults search(String text) {
        return hub.get(SearchDirectory.class).search(SearchQuery.of(text));
    }

    Hit only(SearchResults found, String title) {
        assertThat(titles(found)).containsExactly(title);
        return found.hits().get(0);
    }

    List<String> titles(SearchResults found) {
        return found.hits().stream()
                .map(hit -> hit.title().stream().map(Segment::text).collect(Collectors.joining()))
                .toList();
    }

    String slug(UUID organisation) {
        return hub.get(Organisations.class).get(organisation).slug();
    }
}
