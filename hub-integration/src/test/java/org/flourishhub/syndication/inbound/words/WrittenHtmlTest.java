package org.flourishhub.syndication.inbound.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.flourishhub.stories.StoryWords;
import org.flourishhub.syndication.FeedItem;
import org.flourishhub.syndication.FeedVersion;
import org.flourishhub.syndication.Fetched;
import org.flourishhub.syndication.inbound.reading.FeedParser;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is written, and read again, without jsoup is the same as with it, or every known story would seem to have changed. */
class WrittenHtmlTest {
    private final FeedParser parser = new FeedParser(Clock.systemUTC());

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "words alone",
                "<p>Tea &amp; cake &lt;now&gt;&nbsp;– it's \"free\"</p>",
                "<p><a href=\"https://a.example/?x=1&amp;y=2\" rel=\"nofollow\">x</a><br>y<hr></p><p></p>",
                "<a href=\"https://a.example/?q='x'\">x</a><a href=\"https://a.example/?q=&quot;>x\">y</a>",
                "<pre>\n\nlines\n</pre><ul><li>one<li>two</ul>",
                "<p>\uD83C\uDF31 seeds\u007F\u0001\uFFFE\r\n\ttabs</p><img src=x alt=y><!-- nothing -->"
            })
    void written_as_jsoup_writes_it(String html) {
        check(html);
    }

    @Test
    void stories_of_all_our_feeds_are_written_and_read_as_jsoup_does() throws IOException {
        int stories = 0;
        try (Stream<Path> documents = Files.walk(Path.of("src/test/resources/feeds"))) {
            for (Path document : documents.filter(Files::isRegularFile).sorted().toList()) {
                for (FeedItem item : items(document)) {
                    check(item.html());
                    assertThat(StoryWords.line(item.html()))
                            .isEqualTo(Jsoup.parseBodyFragment(item.html().replace("<pre>", "<p>"))
                                    .text());
                    assertThat(StoryWords.text(item.html())).isEqualTo(StoryWords.text(item.html() + "<!-- -->"));
                    stories++;
                }
            }
        }
        assertThat(stories).isGreaterThan(100);
    }

    private List<FeedItem> items(Path document) throws IOException {
        Fetched.Body body = new Fetched.Body(
                UUID.randomUUID(),
                URI.create("https://hillside.example/feed/"),
                "",
                Files.readAllBytes(document),
                FeedVersion.UNKNOWN,
                Duration.ZERO);
        return parser.read(body) instanceof Fetched.Brought brought
                ? brought.reading().items()
                : List.of();
    }

    private static void check(String html) {
        Document document = Jsoup.parseBodyFragment(html);
        document.outputSettings().prettyPrint(false);
        assertThat(WrittenHtml.of(document.body()))
                .isEqualTo(LegalText.of(document.body().html()));
    }
}
