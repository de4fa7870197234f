package org.flourishhub.syndication.inbound.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.flourishhub.syndication.FeedVersion;
import org.flourishhub.syndication.Fetched;
import org.flourishhub.syndication.inbound.documents.OwnLetters;
import org.flourishhub.syndication.inbound.documents.WebDocument;
import org.flourishhub.syndication.inbound.pages.LinkedArticlesReader;
import org.flourishhub.syndication.inbound.pages.LinkedDataReader;
import org.flourishhub.syndication.inbound.pages.MicroformatsReader;
import org.flourishhub.syndication.inbound.reading.FeedParser;
import org.flourishhub.syndication.inbound.words.CleanHtml;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Documents as large as a feed may be, made so that a careless search in them would take hours. */
class HostileDocumentTest {
    private static final Duration SECONDS = Duration.ofSeconds(60);
    private static final int SIZE = 5_000_000;

    @ParameterizedTest
    @ValueSource(strings = {"&lt;a ", "x@", "The post x appeared first on y ", "[et_pb_", "Continue reading "})
    void a_description_is_read_within_seconds(String again) {
        ProcessorTime.assertAtMost(SECONDS, () -> read("<description>" + many(again) + "</description>"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"x@", "x@y (", "@"})
    void an_author_is_read_within_seconds(String again) {
        ProcessorTime.assertAtMost(SECONDS, () -> read("<author>" + many(again) + "</author>"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"The post x appeared first on y ", "first appeared on ", "[et_pb_ "})
    void a_paragraph_is_cleaned_within_seconds(String again) {
        String html = "<p>The post " + many(again) + "</p>";
        ProcessorTime.assertAtMost(SECONDS, () -> CleanHtml.of(html, "https://hostile.example/"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"<![CDATA[", "<![CDATA[ &hub ", "<![CDATA[]] &amp;"})
    void names_of_a_documents_own_are_spelled_out_within_seconds(String again) {
        OwnLetters own = OwnLetters.of("<!DOCTYPE rss [<!ENTITY hub \"Flourish Hub\">]>");
        String text = many(again);

        ProcessorTime.assertAtMost(
                SECONDS, () -> assertThat(own.in(text + "&hub;")).isEqualTo(text + "Flourish Hub"));
        assertThat(own.in("<![CDATA[&hub;]]>&hub;&other;<![CDATA[&hub;"))
                .isEqualTo("<![CDATA[&hub;]]>Flourish Hub&other;<![CDATA[Flourish Hub");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"@type\":[", "\"@type\":[\"\"\"\"\"\"\"", "\"@type\" \n\n\n\n\n\n\n\n\n"})
    void a_page_is_looked_at_for_what_it_tells_within_seconds(String again) {
        String page = "<html><script type='application/ld+json'>" + many(again);

        ProcessorTime.assertAtMost(SECONDS, () -> {
            assertThat(new LinkedArticlesReader().recognises(document(page))).isFalse();
            assertThat(new LinkedDataReader().recognises(document(page))).isFalse();
        });
    }

    @Test
    void a_page_of_many_entries_is_not_looked_through_for_each_of_them() {
        StringBuilder page = new StringBuilder("<html><body><div class='h-feed'>");
        for (int i = 0; i < 5_000; i++) {
            page.append("<div class='h-entry'><a class='u-url' href='/")
                    .append(i)
                    .append("'>x</a>");
            page.append("<i class='p-category'>x</i>".repeat(50)).append("</div>");
        }

        ProcessorTime.assertAtMost(SECONDS, () -> assertThat(
                        new MicroformatsReader().read(document(page.toString())).items())
                .hasSize(200));
    }

    private static WebDocument document(String page) {
        return new WebDocument(
                UUID.randomUUID(),
                URI.create("https://hostile.example/"),
                "text/html; charset=utf-8",
                page.getBytes(StandardCharsets.UTF_8),
                Instant.EPOCH);
    }

    private static String many(String again) {
        return again.repeat(SIZE / again.length());
    }

    private static void read(String inside) {
        String xml = "<rss version=\"2.0\"><channel><title>t</title><link>https://hostile.example/</link>"
                + "<item><guid>1</guid><title>One</title>" + inside + "</item></channel></rss>";
        Fetched read = new FeedParser(Clock.systemUTC())
                .read(new Fetched.Body(
                        UUID.randomUUID(),
                        URI.create("https://hostile.example/feed"),
                        "text/xml; charset=utf-8",
                        xml.getBytes(StandardCharsets.UTF_8),
                        FeedVersion.UNKNOWN,
                        Duration.ZERO));
        assertThat(read).isInstanceOf(Fetched.Brought.class);
    }
}
