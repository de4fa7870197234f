package org.flourishhub.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.HashSet;
import java.util.Set;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.awaitility.Awaitility;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;

/** Parts of the hub, or all of it, die at a bad moment. */
class OutageJourneyIT {
    private static final int PUBLICATIONS = 200;
    private static final int BEFORE_THE_PLUG_IS_PULLED = 80;
    private static final int AT_ONCE = 4;

    private final JourneyHub hub = JourneyHub.get();

    @Test
    void without_solr_publishing_and_pages_work_and_afterwards_everything_is_found() throws Exception {
        ProcessHandle solr = hub.solr();
        signal("-STOP", solr);
        try (Visit visitor = Visit.of(hub)) {
            new Editor(hub).publish("Saltmarsh club");

            assertThat(visitor.open("/search?q=saltmarsh").status()).isEqualTo(503);
            assertThat(visitor.text()).contains("Search is not working just now", "See what’s on this week");
            PageChecks.everybodyCanUse(visitor.page());
            assertThat(visitor.open("/").status()).isEqualTo(200);
            visitor.open("/organisations");
            visitor.follow("Oakfield Growers");
            assertThat(visitor.text()).contains("Saltmarsh club");
            visitor.follow("Saltmarsh club");
            assertThat(visitor.page().locator("h1").innerText()).isEqualTo("Saltmarsh club");

            solr.destroyForcibly();
            visitor.awaitText("/search?q=saltmarsh", "Saltmarsh club");
        } finally {
            solr.destroyForcibly();
        }
    }

    @Test
    void what_was_acknowledged_before_everything_was_killed_is_there_and_found_afterwards() throws Exception {
        Set<String> acknowledged = publishUntilTheEnd();
        assertThat(acknowledged).hasSizeGreaterThanOrEqualTo(BEFORE_THE_PLUG_IS_PULLED);

        hub.start();

        Awaitility.await("all are found").atMost(JourneyHub.PATIENCE).untilAsserted(() -> assertThat(found("lampwick"))
                .containsAll(acknowledged));
    }

    private Set<String> publishUntilTheEnd() throws IOException, InterruptedException {
        Set<String> acknowledged = new ConcurrentSkipListSet<>();
        AtomicInteger number = new AtomicInteger();
        ExecutorService editors = Executors.newFixedThreadPool(AT_ONCE);
        for (int i = 0; i < AT_ONCE; i++) {
            Editor editor = new Editor(hub);
            editors.submit(() -> {
                for (int next = number.incrementAndGet(); next <= PUBLICATIONS; next = number.incrementAndGet()) {
                    editor.publish("Lampwick number " + next);
                    acknowledged.add("Lampwick number " + next);
                }
                return null;
            });
        }
        Awaitility.await().atMost(JourneyHub.PATIENCE).until(() -> acknowledged.size() >= BEFORE_THE_PLUG_IS_PULLED);
        assertThat(number.get()).as("they are still being published").isLessThanOrEqualTo(PUBLICATIONS);
        hub.kill();
        editors.shutdown();
        assertThat(editors.awaitTermination(JourneyHub.PATIENCE.toSeconds(), TimeUnit.SECONDS))
                .isTrue();
        return acknowledged;
    }

    private Set<String> found(String word) throws IOException {
        Set<String> names = new HashSet<>();
        String next = "/search?q=" + word;
        while (!next.isEmpty()) {
            var page = Jsoup.connect(hub.address() + next)
                    .timeout((int) JourneyHub.PATIENCE.toMillis())
                    .get();
            names.addAll(page.select(".hit .name a").eachText());
            next = page.select("a[rel=next]").attr("href");
        }
        return names;
    }

    private static void signal(String name, ProcessHandle process) throws IOException, InterruptedException {
        assertThat(new ProcessBuilder("kill", name, String.valueOf(process.pid()))
                        .start()
                        .waitFor())
                .isZero();
    }
}
