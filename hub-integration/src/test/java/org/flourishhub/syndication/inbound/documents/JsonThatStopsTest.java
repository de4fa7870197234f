package org.flourishhub.syndication.inbound.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.UUID;
import org.flourishhub.syndication.FeedDocument;
import org.flourishhub.syndication.FeedVersion;
import org.flourishhub.syndication.Fetched;
import org.flourishhub.syndication.Reading;
import org.flourishhub.syndication.inbound.reading.FeedParser;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Of what stops in the middle nothing may follow for what is not in it. */
class JsonThatStopsTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{'version': 'https://jsonfeed.org/version/1.1', 'title': 't', 'items': [{'id': '1', 'title': 'a'}|]}",
                "{'website': {'baseUrl': 'https://s.example'}, 'collection': {'title': 't'},"
                        + " 'items': [{'id': '1', 'title': 'a', 'fullUrl': '/a', 'publishOn': 1704103200000}|]}",
                "[{'id': 1, 'type': 'post', 'link': 'https://s.example/a', 'guid': {'rendered': '1'},"
                        + " 'title': {'rendered': 'a'}, 'content': {'rendered': 'x'}, 'excerpt': {'rendered': 'x'}}|]",
                "{'jsonapi': {'version': '1.0'}, 'data': [{'type': 'node--article', 'id': '1',"
                        + " 'attributes': {'title': 'a', 'status': true}}|], 'links': {'self': {'href': 'x'}}}"
            })
    void what_stops_says_nothing_of_what_is_missing(String document) throws UnreadableFeed {
        String json = document.replace('\'', '"');
        FeedDocument whole = read(json.replace("|", ""));
        assertThat(whole.items()).hasSize(1);
        assertThat(whole.covers()).isEqualTo(Reading.Covers.THE_NEWEST);
        FeedDocument part = read(json.substring(0, json.indexOf('|')) + ", {\"id\": \"2\", \"ti");
        assertThat(part.items()).hasSize(1);
        assertThat(part.covers()).isEqualTo(Reading.Covers.A_PART);
    }

    private static FeedDocument read(String text) throws UnreadableFeed {
        return new FeedParser(Clock.systemUTC())
                .document(new Fetched.Body(
                        UUID.randomUUID(),
                        URI.create("https://json.example/feed"),
                        "",
                        text.getBytes(StandardCharsets.UTF_8),
                        FeedVersion.UNKNOWN,
                        Duration.ZERO));
    }
}
