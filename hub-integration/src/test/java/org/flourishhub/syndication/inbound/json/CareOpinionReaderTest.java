package org.flourishhub.syndication.inbound.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.flourishhub.syndication.FeedItem;
import org.flourishhub.syndication.Reading;
import org.flourishhub.syndication.inbound.documents.UnreadableFeed;
import org.flourishhub.syndication.inbound.fetching.CareOpinionPace;
import org.flourishhub.syndication.inbound.reading.Golden;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CareOpinionReaderTest {
    private static final UUID FEED = UUID.fromString("00000000-0000-0000-0000-0000000000fe");
    private static final CareOpinionSite SITE =
            new CareOpinionSite(URI.create("https://api.example/api/v2/opinions?tag=dementia&take=7&key=old"));
    private static final Instant NOW = Instant.parse("2027-01-01T12:00:00Z");
    private final CareOpinionReader reader = new CareOpinionReader(FEED, SITE, NOW);

    @Test
    void a_page_becomes_what_is_written_down_beside_it() throws Exception {
        CareOpinionReader.Page page = reader.page(Golden.document("care-opinion.json"));
        assertThat(page.size()).isEqualTo(6);
        Golden.compare(
                "care-opinion.json",
                new Reading(
                        FEED,
                        page.opinions().stream()
                                .map(CareOpinionReader.Opinion::item)
                                .toList(),
                        Set.of(),
                        Reading.Covers.A_PART,
                        null,
                        null));
    }

    @Test
    void a_date_in_the_future_does_not_count() throws Exception {
        CareOpinionReader.Page page = reader.page("""
                [{"id": 1, "title": "A", "body": "A", "dateOfPublication": "2027-01-02T11:59:59Z"},
                 {"id": 2, "title": "B", "body": "B", "dateOfPublication": "2027-01-02T12:00:01Z"}]
                """.getBytes(StandardCharsets.UTF_8));
        assertThat(page.opinions())
                .extracting(opinion -> opinion.item().writtenAt())
                .containsExactly(Instant.parse("2027-01-02T11:59:59Z"), null);
    }

    @Test
    void criticality_never_leaves_the_reader() throws Exception {
        for (CareOpinionReader.Opinion opinion :
                reader.page(Golden.document("care-opinion.json")).opinions()) {
            FeedItem item = opinion.item();
            assertThat(item.toString()).doesNotContainIgnoringCase("critical");
        }
    }

    @Test
    void links_are_found_in_both_spellings_and_by_what_they_mean() throws Exception {
        assertThat(reader.page(Golden.document("care-opinion.json")).opinions())
                .extracting(opinion -> opinion.healthServices().get(0))
                .containsExactly(
                        "https://api.example/api/v2/healthservices/RXX 01",
                        "https://api.example/api/v2/opinions/1000124/healthservices");
    }

    @Test
    void services_are_named_with_their_organisation() throws Exception {
        assertThat(service(
                        "{\"nacs\": \"RXX01\", \"name\": \"Example Ward 5\", \"organisation\": \"Example NHS Trust\"}"))
                .contains("Example Ward 5, Example NHS Trust");
        assertThat(service("[{\"name\": \"Example Ward 5\", \"organisation\": null}]"))
                .contains("Example Ward 5");
        assertThat(service("[]")).isEmpty();
        assertThat(service("[\"Sorry! Something went wrong.\"]")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"{}", "", "nothing", "[{]", "{\"message\": \"no\"}"})
    void anything_but_a_list_is_refused(String text) {
        assertThatThrownBy(() -> reader.page(text.getBytes(StandardCharsets.UTF_8)))
                .isInstanceOf(UnreadableFeed.class);
    }

    @Test
    void a_tower_of_brackets_is_refused() {
        assertThatThrownBy(() -> reader.page("[".repeat(500_000).getBytes(StandardCharsets.UTF_8)))
                .isInstanceOf(UnreadableFeed.class);
    }

    @Test
    void the_key_follows_no_link_away_from_the_api() {
        assertThat(SITE.follow("https://api.example/api/v2/healthservices/RXX 01"))
                .contains(URI.create("https://api.example/api/v2/healthservices/RXX%2001"));
        assertThat(SITE.follow("https://thief.example/api/v2/healthservices/1")).isEmpty();
        assertThat(SITE.follow("http://api.example/api/v2/healthservices/1")).isEmpty();
        assertThat(SITE.follow("https://api.example:8443/api/v2/healthservices/1"))
                .isEmpty();
        assertThat(SITE.follow("https://api.example/api/v2/../../elsewhere")).isEmpty();
        assertThat(SITE.follow("https://api.example@thief.example/api/v2/x")).isEmpty();
        assertThat(SITE.follow("/api/v2/healthservices/1")).isEmpty();
        assertThat(SITE.follow("not a link")).isEmpty();
    }

    @Test
    void lists_are_asked_oldest_first_in_pages_with_dates_year_first() {
        assertThat(SITE.list(Optional.of(LocalDate.of(2026, 2, 27)), 100, 100))
                .hasToString("https://api.example/api/v2/opinions?tag=dementia&dateofpublicationorder=ascending"
                        + "&publishedafter=2026-02-27&take=100&skip=100");
        assertThat(SITE.opinion("10 1")).hasToString("https://api.example/api/v2/opinions/10%201");
        assertThat(SITE.page("101")).isEqualTo("https://api.example/opinions/101");
    }

    @Test
    void four_requests_leave_in_a_second_and_two_after_they_said_it_was_too_much() {
        Instant now = Instant.parse("2026-03-10T12:00:00Z");
        CareOpinionPace pace = new CareOpinionPace(Clock.fixed(now, ZoneOffset.UTC));
        assertThat(pace.untilTurn()).isZero();
        assertThat(pace.untilTurn()).isEqualTo(Duration.ofMillis(250));
        assertThat(pace.untilTurn()).isEqualTo(Duration.ofMillis(500));

        pace.tooMuch(String.valueOf(now.plusSeconds(9).getEpochSecond()));
        assertThat(pace.untilTurn()).isEqualTo(Duration.ofSeconds(9));
        assertThat(pace.untilTurn()).isEqualTo(Duration.ofMillis(9500));

        pace.tooMuch(String.valueOf(now.plusSeconds(9999).getEpochSecond()));
        assertThat(pace.untilTurn()).isEqualTo(Duration.ofSeconds(60));
    }

    private Optional<String> service(String json) throws UnreadableFeed {
        return reader.healthService(json.getBytes(StandardCharsets.UTF_8));
    }
}
