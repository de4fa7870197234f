package org.flourishhub.sample.partners;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.http.HttpResponse;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class SampleCareOpinionTest {
    private static final String KEY = "SUBSCRIPTION_KEY " + SampleCareOpinion.KEY;

    private final SampleCareOpinion site = SampleCareOpinion.start(0);

    @AfterEach
    void close() {
        site.close();
    }

    @Test
    void pages_end_with_an_empty_list() throws Exception {
        assertThat(ask("/opinions?take=4")).hasSize(4);
        assertThat(ask("/opinions?take=4&skip=4")).hasSize(3);
        assertThat(ask("/opinions?take=4&skip=7")).isEmpty();
    }

    @Test
    void the_oldest_comes_first_unless_asked_otherwise() throws Exception {
        assertThat(ask("/opinions?take=1").get(0).path("id").asInt()).isEqualTo(2006);
        assertThat(ask("/opinions?take=1&dateofpublicationorder=descending")
                        .get(0)
                        .path("id")
                        .asInt())
                .isEqualTo(2001);
    }

    @Test
    void a_list_holds_the_blemishes_that_readers_have_met() throws Exception {
        JsonNode list = ask("/opinions?take=100");

        assertThat(list.get(6).asText()).isEqualTo("Sorry! Something went wrong.");
        assertThat(list.get(0).path("links").get(0).has("href")).isTrue();
        assertThat(list.get(1).path("links").get(0).has("link")).isTrue();
        assertThat(list.get(0).path("body").asText()).contains("\r\n");
        assertThat(list.get(1).path("criticality").asText()).isEqualTo("minimally critical");
    }

    @Test
    void a_wrong_key_is_sent_to_a_page_for_people() {
        HttpResponse<String> answer =
                Browser.get(site.apiAddress() + "/opinions", "Authorization", "SUBSCRIPTION_KEY wrong");

        assertThat(answer.statusCode()).isEqualTo(302);
        String login = answer.headers().firstValue("Location").orElseThrow();
        assertThat(Browser.get(site.address() + login).headers().firstValue("Content-Type"))
                .hasValueSatisfying(type -> assertThat(type).startsWith("text/html"));
    }

    @Test
    void a_story_that_was_taken_down_is_not_found() throws Exception {
        PartnerStory story = site.publish("Quick and kind", "In and out in ten minutes.");
        assertThat(ask("/opinions/" + story.id()).path("title").asText()).isEqualTo("Quick and kind");

        site.withdraw(story.id());

        assertThat(get("/opinions/" + story.id()).statusCode()).isEqualTo(404);
        assertThat(Browser.get(site.addressOf(story)).statusCode()).isEqualTo(404);
    }

    @Test
    void too_many_requests_in_one_second_are_refused_until_the_next() {
        Awaitility.await().atMost(Duration.ofSeconds(180)).untilAsserted(() -> assertThat(manyAtOnce())
                .anySatisfy(answer -> {
                    assertThat(answer.statusCode()).isEqualTo(429);
                    assertThat(answer.headers().firstValue("X-RateLimit-Remaining"))
                            .contains("0");
                }));
        Awaitility.await().atMost(Duration.ofSeconds(180)).untilAsserted(() -> assertThat(
                        get("/opinions/2001").statusCode())
                .isEqualTo(200));
    }

    @Test
    void the_limit_counts_each_second_anew() {
        Instant[] now = {Instant.parse("2026-03-03T10:15:00Z")};
        RequestLimit limit = new RequestLimit(1, new Clock() {
            @Override
            public Instant instant() {
                return now[0];
            }

            @Override
            public ZoneOffset getZone() {
                return ZoneOffset.UTC;
            }

            @Override
            public Clock withZone(java.time.ZoneId zone) {
                return this;
            }
        });

        assertThat(limit.allowsOneMore()).isTrue();
        assertThat(limit.allowsOneMore()).isFalse();
        now[0] = now[0].plusSeconds(1);
        assertThat(limit.allowsOneMore()).isTrue();
        assertThat(limit.tell(Answer.empty(200)).headers())
                .containsEntry("X-RateLimit-Limit", "1")
                .containsEntry("X-RateLimit-Remaining", "0")
                .containsEntry("X-RateLimit-Reset", "1772532902");
    }

    /** One after the other, they would not fit into one second on a busy machine. */
    private List<HttpResponse<String>> manyAtOnce() {
        ExecutorService threads = Executors.newFixedThreadPool(8);
        try {
            return IntStream.range(0, 24)
                    .mapToObj(i -> CompletableFuture.supplyAsync(() -> get("/opinions/2001"), threads))
                    .toList()
                    .stream()
                    .map(CompletableFuture::join)
                    .toList();
        } finally {
            threads.shutdown();
        }
    }

    private JsonNode ask(String path) throws Exception {
        HttpResponse<String> answer = get(path);
        assertThat(answer.statusCode()).isEqualTo(200);
        return new ObjectMapper().readTree(answer.body());
    }

    private HttpResponse<String> get(String path) {
        return Browser.get(site.apiAddress() + path, "Authorization", KEY);
    }
}
