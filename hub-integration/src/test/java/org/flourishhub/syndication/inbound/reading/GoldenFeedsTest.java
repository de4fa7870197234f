package org.flourishhub.syndication.inbound.reading;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonWriter;
import jakarta.json.stream.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.flourishhub.syndication.FeedVersion;
import org.flourishhub.syndication.Fetched;
import org.flourishhub.syndication.inbound.documents.UnreadableFeed;
import org.flourishhub.syndication.inbound.exploring.FeedJson;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Every document in a folder of {@code feeds} is read and compared with the file beside it, which has the shape that
 * {@code feed read} prints. A name such as {@code zamek@iso-8859-2.xml} stands for a document that its site says is
 * in that character set. With {@code -Dgolden.write=true} what was read is written down where nothing is yet, to be
 * looked at by a person before it is kept.
 */
class GoldenFeedsTest {
    private static final Path FEEDS = Path.of("src/test/resources/feeds");
    private static final UUID FEED = UUID.fromString("00000000-0000-0000-0000-0000000000fe");
    private static final Clock NOW = Clock.fixed(Instant.parse("2026-03-10T12:00:00Z"), ZoneOffset.UTC);

    @TestFactory
    Stream<DynamicTest> every_document_reads_as_written_beside_it() throws IOException {
        return documents()
                .map(file -> DynamicTest.dynamicTest(FEEDS.relativize(file).toString(), () -> compare(file)));
    }

    static Stream<Path> documents() throws IOException {
        return Files.walk(FEEDS, 2)
                .filter(Files::isRegularFile)
                .filter(file -> !file.getParent().equals(FEEDS))
                .filter(file -> !file.toString().endsWith(".expected.json"))
                .sorted();
    }

    private static void compare(Path file) throws IOException {
        Path expected =
                file.resolveSibling(file.getFileName().toString().replaceAll("\\.\\w+$", "") + ".expected.json");
        String read = pretty(read(file));
        if (Boolean.getBoolean("golden.write") && Files.notExists(expected)) {
            Files.writeString(expected, read);
        }
        assertThat(read).isEqualTo(Files.readString(expected, StandardCharsets.UTF_8));
    }

    private static JsonObject read(Path file) throws IOException {
        String name = file.getFileName().toString();
        String charset = name.replaceFirst("^[^@]*@?", "").replaceAll("\\.\\w+$", "");
        URI url = URI.create("https://golden.example/" + file.getParent().getFileName() + "/feed");
        try {
            return FeedJson.of(new FeedParser(NOW)
                    .document(new Fetched.Body(
                            FEED,
                            url,
                            name.contains("@") ? "text/xml; charset=" + charset : "",
                            Files.readAllBytes(file),
                            FeedVersion.UNKNOWN,
                            Duration.ZERO)));
        } catch (UnreadableFeed e) {
            return FeedJson.problem(e.code(), e.getMessage());
        }
    }

    private static String pretty(JsonObject json) {
        StringWriter text = new StringWriter();
        try (JsonWriter writer = Json.createWriterFactory(Map.of(JsonGenerator.PRETTY_PRINTING, true))
                .createWriter(text)) {
            writer.write(json);
        }
        return text.toString().strip() + "\n";
    }
}
