package org.flourishhub.syndication.inbound.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.UUID;
import org.flourishhub.syndication.FeedDocument;
import org.flourishhub.syndication.RefusedItem;
import org.flourishhub.syndication.inbound.documents.WebDocument;
import org.flourishhub.syndication.inbound.reading.Golden;
import org.junit.jupiter.api.Test;

class DrupalReaderTest {
    private final DrupalReader reader = new DrupalReader();

    @Test
    void the_next_page_is_named_in_newer_and_older_ways() {
        String next = "https://mill.example/jsonapi/node/article?page%5Boffset%5D=50&page%5Blimit%5D=50";

        assertThat(next("{\"href\": \"" + next + "\"}")).isEqualTo(next);
        assertThat(next("\"" + next + "\"")).isEqualTo(next);
        assertThat(next("null")).isNull();
    }

    @Test
    void what_is_not_published_what_says_nothing_and_what_comes_twice_is_left_out() {
        FeedDocument read =
                reader.read(document(new String(Golden.document("drupal/articles.json"), StandardCharsets.UTF_8)));

        assertThat(read.refused())
                .extracting(RefusedItem::reason)
                .containsExactly(RefusedItem.Reason.PRIVATE, RefusedItem.Reason.NOTHING_SAID, RefusedItem.Reason.TWICE);
    }

    @Test
    void other_json_is_not_its_own() {
        assertThat(reader.recognises(document("{\"data\": []}"))).isFalse();
        assertThat(reader.recognises(document("{\"data\": [{\"type\": \"people\", \"attributes\": {}}]}")))
                .isFalse();
        assertThat(reader.recognises(document("[1, 2]"))).isFalse();
    }

    private String next(String link) {
        return reader.read(document("{\"jsonapi\": {}, \"data\": [], \"links\": {\"next\": " + link + "}}"))
                .head()
                .links()
                .next();
    }

    private static WebDocument document(String json) {
        return new WebDocument(
                UUID.randomUUID(),
                URI.create("https://mill.example/jsonapi/node/article"),
                "application/vnd.api+json",
                json.getBytes(StandardCharsets.UTF_8),
                Instant.parse("2026-03-10T12:00:00Z"));
    }
}
