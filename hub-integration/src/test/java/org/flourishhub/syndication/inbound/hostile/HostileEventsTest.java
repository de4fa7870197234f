package org.flourishhub.syndication.inbound.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.flourishhub.syndication.FeedDocument;
import org.flourishhub.syndication.FeedItem;
import org.flourishhub.syndication.FeedPreview;
import org.flourishhub.syndication.FeedVersion;
import org.flourishhub.syndication.Fetched;
import org.flourishhub.syndication.inbound.documents.UnreadableFeed;
import org.flourishhub.syndication.inbound.reading.FeedParser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever comes for a calendar or a page of events: reading never throws, never hangs, and always cleans. */
class HostileEventsTest {
    private static final Path FEEDS = Path.of("src/test/resources/feeds");
    private static final Set<String> OURS =
            Set.of("calendar", "linked-data", "tribe-events", "eventbrite", "squarespace");
    private static final Duration SECONDS = Duration.ofSeconds(60);
    private static final Instant NOW = Instant.parse("2026-03-10T12:00:00Z");
    private static final FeedParser PARSER = new FeedParser(Clock.fixed(NOW, ZoneOffset.UTC));

    private static List<Path> documents() throws IOException {
        try (Stream<Path> files = Files.walk(FEEDS, 2)) {
            return files.filter(Files::isRegularFile)
                    .filter(file -> OURS.contains(file.getParent().getFileName().toString()))
                    .filter(file -> !file.toString().endsWith(".expected.json"))
                    .sorted()
                    .toList();
        }
    }

    private static FeedDocument read(byte[] bytes) {
        try {
            return PARSER.document(new Fetched.Body(
                    UUID.randomUUID(),
                    URI.create("https://hostile.example/feed"),
                    "",
                    bytes,
                    FeedVersion.UNKNOWN,
                    Duration.ZERO));
        } catch (UnreadableFeed refused) {
            assertThat(refused.getMessage()).isNotBlank();
            return null;
        }
    }

    private static void assertClean(FeedDocument document) {
        if (document == null) {
            return;
        }
        for (FeedItem item : document.items()) {
            assertThat(item.html().toLowerCase())
                    .doesNotContain("<script", "<iframe", "<img", "javascript:\"", "<style", "srcdoc")
                    .doesNotContainPattern("<[a-z][^>]*\\son[a-z]+\\s*=");
            assertThat(item.key()).isNotBlank();
            assertThat(item.fingerprint()).hasSize(64);
            assertThat(String.valueOf(item.link())).matches("null|https?://.*");
        }
    }

    @Test
    void documents_that_were_damaged_on_the_way_are_read_or_refused() throws IOException {
        Random dice = new Random(2026);
        for (Path file : documents()) {
            byte[] whole = Files.readAllBytes(file);
            for (int round = 0; round < 6; round++) {
                byte[] damaged = damaged(whole, dice);
                ProcessorTime.assertAtMost(SECONDS, () -> assertClean(read(damaged)));
            }
        }
    }

    private static byte[] damaged(byte[] whole, Random dice) {
        byte[] copy = whole.clone();
        if (dice.nextBoolean()) {
            copy = Arrays.copyOf(copy, dice.nextInt(copy.length + 1));
        }
        for (int i = 0; i < 1 + copy.length / 200 && copy.length > 0; i++) {
            copy[dice.nextInt(copy.length)] = (byte) dice.nextInt(256);
        }
        return copy;
    }

    @Test
    void words_that_mean_harm_are_cleaned_wherever_they_stand() {
        String harm = "<script>alert(1)</script><img src=x onerror=alert(1)><a href=\"javascript:alert(1)\">x</a>";
        String calendar = "BEGIN:VCALENDAR\nBEGIN:VEVENT\nUID:" + harm + "\nSUMMARY:" + harm + "\nDESCRIPTION:" + harm
                + "\nLOCATION:" + harm + "\nX-ALT-DESC;FMTTYPE=text/html:" + harm + "\nURL:javascript:alert(1)"
                + "\nCATEGORIES:" + harm + "\nDTSTART:20260317T100000Z\nEND:VEVENT\nEND:VCALENDAR\n";

        FeedDocument document = read(calendar.getBytes(StandardCharsets.UTF_8));

        assertThat(document.items()).hasSize(1);
        assertClean(document);
        assertThat(document.items().get(0).title()).doesNotContain("<");
        assertThat(document.items().get(0).facts().tags()).noneMatch(tag -> tag.contains("<"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "BEGIN:VEVENT\r\n",
                "BEGIN:X\r\n",
                "END:VEVENT\r\n",
                "RRULE:FREQ=SECONDLY\r\n",
                "DTSTART:20260101T000000Z\r\n \r\n",
                "DESCRIPTION:a\r\n b\r\n",
                "ATTENDEE;CN=\"\"\"\":x\r\n",
                "EXDATE:20260101T000000Z,20260102T000000Z\r\n",
                "no property at all\r\n",
                "BEGIN:VTIMEZONE\r\nTZID:x\r\nBEGIN:STANDARD\r\nTZOFFSETTO:+0100\r\nDTSTART:19700101T000000\r\n"
                        + "RRULE:FREQ=SECONDLY\r\nEND:STANDARD\r\nEND:VTIMEZONE\r\nBEGIN:VEVENT\r\n"
                        + "DTSTART;TZID=x:20260101T000000\r\nEND:VEVENT\r\n"
            })
    void the_same_line_again_and_again_ends_in_time(String line) {
        byte[] document = ("BEGIN:VCALENDAR\r\n" + line.repeat(Math.min(20_000, 1_000_000 / line.length()))
                        + "END:VCALENDAR\r\n")
                .getBytes(StandardCharsets.UTF_8);

        ProcessorTime.assertAtMost(SECONDS, () -> assertClean(read(document)));
    }

    private static Stream<String> properties_without_end() {
        return Stream.of(
                "RRULE:FREQ=DAILY" + " ".repeat(300_000) + "X",
                "EXRULE:FREQ=DAILY" + " ".repeat(300_000) + "X",
                "RRULE:W1 " + "TU ".repeat(100_000),
                "LOCATION:Hall" + " ".repeat(300_000) + "X",
                "URL:" + "@".repeat(300_000) + "/");
    }

    @ParameterizedTest
    @MethodSource("properties_without_end")
    void one_property_that_goes_on_and_on_is_read_in_time(String property) {
        byte[] calendar = utf8("BEGIN:VCALENDAR\nBEGIN:VEVENT\nUID:a\nDTSTART:20260707T100000\nRDATE:20260709T100000\n"
                + property + "\nSUMMARY:Tea\nEND:VEVENT\nEND:VCALENDAR\n");

        ProcessorTime.assertAtMost(
                SECONDS, () -> assertThat(read(calendar).items()).hasSize(1));
    }

    @Test
    void rules_of_a_second_with_hundreds_of_places_are_followed_in_time() {
        String places = ";BYSETPOS=" + upTo(240).substring(2);
        String rules = "RRULE:FREQ=SECONDLY" + places + "\nEXRULE:FREQ=SECONDLY" + places + "\n";

        ProcessorTime.assertAtMost(
                SECONDS,
                () -> assertThat(read(manyEvents(100, rules.repeat(3))).items()).hasSize(100));
    }

    @Test
    void events_that_begin_each_second_are_seen_in_time_before_their_feed_is_added() {
        FeedDocument document = read(manyEvents(2_000, "RRULE:FREQ=SECONDLY\n".repeat(5)));
        FeedPreview preview = new FeedPreview("https://hostile.example/feed", document, Set.of(), null);

        ProcessorTime.assertAtMost(
                SECONDS, () -> assertThat(preview.over(preview.comingIn(NOW))).isEqualTo(2_000));
    }

    private static byte[] manyEvents(int number, String rules) {
        return utf8(IntStream.range(0, number)
                .mapToObj(i ->
                        "BEGIN:VEVENT\nUID:" + i + "\nDTSTART:20200107T100000\nSUMMARY:Tea\n" + rules + "END:VEVENT\n")
                .collect(Collectors.joining("", "BEGIN:VCALENDAR\n", "END:VCALENDAR\n")));
    }

    @Test
    void a_rule_that_names_every_second_of_a_year_fills_no_memory() {
        String everySecond = "FREQ=YEARLY;BYMONTH=1,2,3,4,5,6,7,8,9,10,11,12;BYDAY=MO,TU,WE,TH,FR,SA,SU;BYHOUR="
                + upTo(23) + ";BYMINUTE=" + upTo(59) + ";BYSECOND=" + upTo(59);
        String zone = "BEGIN:VTIMEZONE\nTZID:Hall\nBEGIN:STANDARD\nDTSTART:19700101T000000\nTZOFFSETFROM:+0100\n"
                + "TZOFFSETTO:+0000\nRRULE:" + everySecond + "\nEND:STANDARD\nEND:VTIMEZONE\n";
        String event = "BEGIN:VEVENT\nUID:a\nDTSTART;TZID=Hall:20260707T100000\nRRULE:" + everySecond + "\nEXRULE:"
                + everySecond + "\nSUMMARY:Tea\nEND:VEVENT\n";

        ProcessorTime.assertAtMost(
                SECONDS, () -> assertClean(read(utf8("BEGIN:VCALENDAR\n" + zone + event + "END:VCALENDAR\n"))));
    }

    @Test
    void a_thousand_zones_with_rules_that_never_come_are_read_in_time() {
        StringBuilder calendar = new StringBuilder("BEGIN:VCALENDAR\n");
        for (int number = 0; number < 1000; number++) {
            calendar.append("BEGIN:VTIMEZONE\nTZID:Hall").append(number);
            calendar.append("\nBEGIN:STANDARD\nDTSTART:19700101T000000\nTZOFFSETFROM:+0117\nTZOFFSETTO:+0000\n");
            calendar.append("RRULE:FREQ=DAILY;BYMONTH=2;BYMONTHDAY=30\nEND:STANDARD\nEND:VTIMEZONE\n");
            calendar.append("BEGIN:VEVENT\nUID:")
                    .append(number)
                    .append("\nDTSTART;TZID=Hall")
                    .append(number);
            calendar.append(":20260707T100000\nEXRULE:FREQ=SECONDLY;BYMONTH=2;BYMONTHDAY=30\nRRULE:FREQ=DAILY\n");
            calendar.append("SUMMARY:Tea\nEND:VEVENT\n");
        }

        ProcessorTime.assertAtMost(SECONDS, () -> assertClean(read(utf8(calendar + "END:VCALENDAR\n"))));
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static String upTo(int last) {
        return IntStream.rangeClosed(0, last).mapToObj(String::valueOf).collect(Collectors.joining(","));
    }

    @Test
    void a_calendar_with_too_much_past_keeps_what_is_to_come() {
        String past = IntStream.range(0, 2_500)
                .mapToObj(i -> "BEGIN:VEVENT\nUID:p" + i + "\nDTSTART:20200101T100000Z\nEND:VEVENT\n")
                .collect(Collectors.joining());
        String calendar = "BEGIN:VCALENDAR\n" + past
                + "BEGIN:VEVENT\nUID:next\nDTSTART:20260401T100000Z\nEND:VEVENT\nEND:VCALENDAR\n";

        FeedDocument document = read(calendar.getBytes(StandardCharsets.UTF_8));

        assertThat(document.items()).extracting(FeedItem::key).containsExactly("next");
    }

    @Test
    void a_page_of_data_without_end_is_read_as_far_as_it_is_reasonable() {
        String nested = "[".repeat(100_000);
        String many = IntStream.range(0, 20_000)
                .mapToObj(i -> "{\"@type\":\"Event\",\"name\":\"e" + i + "\",\"startDate\":\"2026-07-01\"}")
                .collect(Collectors.joining(","));
        for (String json : List.of(nested, "[" + many + "]")) {
            byte[] page = ("<html><script type='application/ld+json'>{\"@type\":\"Event\"}</script>"
                            + "<script type='application/ld+json'>" + json + "</script></html>")
                    .getBytes(StandardCharsets.UTF_8);

            ProcessorTime.assertAtMost(SECONDS, () -> {
                FeedDocument document = read(page);
                assertClean(document);
                assertThat(document == null ? 0 : document.items().size()).isLessThanOrEqualTo(2_000);
            });
        }
    }
}
