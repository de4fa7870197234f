package org.flourishhub.syndication.inbound.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.flourishhub.syndication.FeedDocument;
import org.flourishhub.syndication.FeedItem;
import org.flourishhub.syndication.FeedVersion;
import org.flourishhub.syndication.Fetched;
import org.flourishhub.syndication.inbound.documents.UnreadableFeed;
import org.flourishhub.syndication.inbound.exploring.FeedJson;
import org.flourishhub.syndication.inbound.hostile.ProcessorTime;
import org.junit.jupiter.api.Test;

/** Whatever comes: reading never throws anything but a refusal, never hangs, and always leaves clean words. */
class ReadingPropertiesTest {
    private static final long SEED = 20261129;
    private static final int ROUNDS = 2_500;
    private static final Duration LIMIT = Duration.ofSeconds(170);
    private static final String[] PIECES = {
        "<",
        ">",
        "]]>",
        "<![CDATA[",
        "&",
        "&#0;",
        "&#xFFFFFFF;",
        "<!--",
        "-->",
        "</item>",
        "<item>",
        "<entry>",
        "<?xml",
        "<!DOCTYPE x [",
        "\u0000",
        "\uFFFE",
        "xml:base=\"//\"",
        "<script>alert(1)</script>",
        "\"",
        "'",
        "=",
        "{",
        "[",
        "99999999999"
    };

    private final FeedParser parser = new FeedParser(Clock.systemUTC());
    private final Random random = new Random(SEED);

    @Test
    void damaged_documents_are_read_or_refused_and_stay_clean() throws IOException {
        List<byte[]> documents = new ArrayList<>();
        for (Path file : GoldenFeedsTest.documents().toList()) {
            documents.add(Files.readAllBytes(file));
        }
        ProcessorTime.assertAtMost(LIMIT, () -> {
            int read = 0;
            for (int round = 0; round < ROUNDS; round++) {
                byte[] document = documents.get(random.nextInt(documents.size()));
                read += isReadCleanly(damaged(document, documents)) ? 1 : 0;
            }
            assertThat(read).isGreaterThan(ROUNDS / 4);
        });
    }

    private boolean isReadCleanly(byte[] bytes) {
        try {
            FeedDocument document = parser.document(new Fetched.Body(
                    new UUID(0, 1),
                    URI.create("https://damaged.example/feed"),
                    "text/xml",
                    bytes,
                    FeedVersion.UNKNOWN,
                    Duration.ZERO));
            for (FeedItem item : document.items()) {
                OnlySafe.check(item.html());
                assertThat(item.link()).satisfiesAnyOf(link -> assertThat(link).isNull(), link -> assertThat(link)
                        .startsWith("http"));
            }
            assertThat(FeedJson.of(document).getBoolean("ok")).isTrue();
            assertThat(document.reading().items()).doesNotContainNull();
            return true;
        } catch (UnreadableFeed refused) {
            assertThat(refused.getMessage()).isNotBlank();
            return false;
        }
    }

    private byte[] damaged(byte[] document, List<byte[]> others) {
        byte[] damaged = document;
        for (int times = 1 + random.nextInt(4); times > 0; times--) {
            int at = random.nextInt(damaged.length + 1);
            int end = Math.min(damaged.length, at + random.nextInt(40));
            byte[] piece =
                    switch (random.nextInt(4)) {
                        case 0 -> PIECES[random.nextInt(PIECES.length)].getBytes(StandardCharsets.UTF_8);
                        case 1 -> new byte[] {(byte) random.nextInt(256)};
                        case 2 -> part(others.get(random.nextInt(others.size())));
                        default -> new byte[0];
                    };
            damaged = random.nextInt(12) == 0
                    ? joined(damaged, at, piece, damaged.length)
                    : joined(damaged, at, piece, end);
        }
        return damaged;
    }

    private byte[] part(byte[] other) {
        int from = random.nextInt(other.length);
        return java.util.Arrays.copyOfRange(other, from, Math.min(other.length, from + random.nextInt(200)));
    }

    private static byte[] joined(byte[] start, int at, byte[] piece, int from) {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        all.write(start, 0, at);
        all.writeBytes(piece);
        all.write(start, from, start.length - from);
        return all.toByteArray();
    }
}
