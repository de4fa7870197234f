package org.flourishhub.search.indexing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.flourishhub.camel.HubCamel;
import org.flourishhub.directory.Cast;
import org.flourishhub.directory.Occurrences;
import org.flourishhub.directory.Recurrence;
import org.flourishhub.directory.WithdrawService;
import org.flourishhub.search.IndexQueue;
import org.flourishhub.search.ReindexEverything;
import org.flourishhub.search.SearchDirectory;
import org.flourishhub.search.SearchHub;
import org.flourishhub.search.SearchQuery;
import org.flourishhub.search.SearchUnavailable;
import org.flourishhub.search.SolrCable;
import org.flourishhub.standalone.StandaloneHub;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class IndexRoutesIT {
    private static final Duration PATIENCE = Duration.ofSeconds(180);

    private SolrCable cable;
    private StandaloneHub hub;
    private UUID oakfield;

    @BeforeEach
    void start() {
        cable = new SolrCable(SearchHub.solr().port());
        hub = SearchHub.start(Map.of("hub.solr.url", cable.url(), "hub.sweep.seconds", "1"));
        oakfield = Cast.organisation(hub, "Oakfield Growers");
        hub.get(HubCamel.class).start();
    }

    @AfterEach
    void stop() {
        hub.close();
        cable.close();
    }

    @Test
    void what_is_published_is_found_by_itself_and_what_is_withdrawn_goes_by_itself() {
        UUID id = publish("Quilting circle");
        awaitFound("quilting", 1);

        hub.get(WithdrawService.class).withdraw(id, Cast.ADMINISTRATOR);

        awaitFound("quilting", 0);
        await().atMost(PATIENCE).until(() -> hub.get(IndexQueue.class).waiting() == 0);
    }

    @Test
    void while_solr_is_away_publishing_goes_on_and_everything_is_found_when_it_is_back() {
        cable.cut();
        publish("Patience circle");
        assertThatThrownBy(() -> found("patience")).isInstanceOf(SearchUnavailable.class);
        assertThat(hub.get(SearchDirectory.class).isAnswering()).isFalse();
        publish("Patience choir");

        cable.mend();

        awaitFound("patience", 2);
        await().atMost(PATIENCE).until(() -> hub.get(SearchDirectory.class).isAnswering());
    }

    @Test
    void an_event_moves_on_by_itself_when_one_of_its_dates_has_passed() {
        hub.get(HubCamel.class).stop();
        Instant yesterday = Instant.now().minus(Duration.ofHours(20)).truncatedTo(ChronoUnit.SECONDS);
        UUID id = Cast.publishedEvent(
                hub,
                oakfield,
                Cast.event("Daily stretch", yesterday)
                        .repeating(Recurrence.of("FREQ=DAILY;COUNT=9", List.of(), List.of())));
        Occurrences dates = hub.get(Occurrences.class);
        hub.inTransaction(() -> hub.get(EntityManager.class)
                .createQuery("update Occurrence o set o.passed = false where o.event.id = :id")
                .setParameter("id", id)
                .executeUpdate());
        assertThat(dates.passed(Instant.now(), 9)).containsExactly(id);

        hub.get(HubCamel.class).start();

        await().atMost(PATIENCE)
                .untilAsserted(() -> assertThat(dates.passed(Instant.now(), 9)).isEmpty());
        await().atMost(PATIENCE).until(() -> hub.get(IndexQueue.class).waiting() == 0);
        awaitFound("stretch", 1);
    }

    @Test
    void more_than_one_batch_is_written_without_another_wake_up() {
        for (int i = 0; i < 230; i++) {
            publish("Walk number " + i);
        }

        awaitFound("walk", 230);
        hub.get(ReindexEverything.class).reindex(Cast.ADMINISTRATOR, soFar -> {});
        await().atMost(PATIENCE).until(() -> hub.get(IndexQueue.class).waiting() == 0);
        awaitFound("walk", 230);
    }

    private UUID publish(String name) {
        return Cast.publishedService(hub, oakfield, Cast.service(name));
    }

    /** A visitor is not kept waiting for a Solr that is busy; these tests are not visitors. */
    private void awaitFound(String text, long times) {
        await().atMost(PATIENCE).ignoreException(SearchUnavailable.class).until(() -> found(text) == times);
    }

    private long found(String text) {
        return hub.get(SearchDirectory.class)
                .search(SearchQuery.of(text).spelledAsTyped())
                .total();
    }
}
