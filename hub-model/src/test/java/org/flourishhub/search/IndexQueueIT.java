package org.flourishhub.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.flourishhub.directory.Cast;
import org.flourishhub.directory.OrganisationDetails;
import org.flourishhub.directory.Organisations;
import org.flourishhub.directory.ReviseOrganisation;
import org.flourishhub.directory.ReviseService;
import org.flourishhub.directory.Service;
import org.flourishhub.directory.ServicePublished;
import org.flourishhub.directory.Services;
import org.flourishhub.directory.WithdrawService;
import org.flourishhub.shared.Actor;
import org.flourishhub.shared.Announcer;
import org.flourishhub.shared.NotAllowed;
import org.flourishhub.standalone.StandaloneHub;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class IndexQueueIT {
    private static final Duration PATIENCE = Duration.ofSeconds(180);

    static StandaloneHub hub;
    static UUID oakfield;

    @BeforeAll
    static void start() {
        hub = SearchHub.start();
        oakfield = Cast.organisation(hub, "Oakfield Growers");
    }

    @AfterAll
    static void stop() {
        hub.close();
    }

    @BeforeEach
    void index_what_others_left() {
        hub.inTransaction(
                () -> sql("update index_task set not_before = '2020-01-01', claimed_until = null, alone = false"));
        SearchHub.index(hub);
        assertThat(waiting()).isZero();
    }

    @Test
    void a_change_and_its_row_are_kept_together_or_not_at_all() {
        assertThatThrownBy(() -> hub.inTransaction(() -> {
                    hub.get(Announcer.class).announce(new ServicePublished(UUID.randomUUID()));
                    throw new IllegalStateException("the change fails");
                }))
                .hasMessage("the change fails");

        assertThat(waiting()).isZero();
    }

    @Test
    void many_changes_of_one_listing_leave_one_row() {
        UUID id = publish("Seed library");
        revise(id, "Seed and tool library");
        revise(id, "Tool library");

        assertThat(waiting()).isEqualTo(1);
    }

    @Test
    void when_an_organisation_has_another_name_all_it_offers_is_found_by_that() {
        UUID sage = Cast.organisation(hub, "Sage and Thyme");
        Cast.publishedService(hub, sage, Cast.service("Herb hour"));
        SearchHub.index(hub);
        OrganisationDetails said =
                hub.inTransaction(() -> hub.get(Organisations.class).get(sage).said());
        OrganisationDetails renamed = new OrganisationDetails(
                "Marjoram",
                said.description(),
                said.email(),
                said.phone(),
                said.website(),
                null,
                null,
                null,
                List.of(),
                List.of(),
                List.of());

        long version = hub.get(Organisations.class).get(sage).version();
        hub.get(ReviseOrganisation.class).revise(sage, version, renamed, Cast.ADMINISTRATOR);
        assertThat(waiting()).isEqualTo(2);
        SearchHub.index(hub);

        assertThat(found("marjoram")).isEqualTo(2);
        assertThat(found("thyme")).isEqualTo(1);
    }

    @Test
    void what_is_published_is_found_and_what_is_withdrawn_is_found_no_more() {
        UUID id = publish("Quilting circle");
        hub.get(DrainIndexQueue.class).drain();
        await().atMost(PATIENCE).until(() -> found("quilting") == 1);

        hub.get(WithdrawService.class).withdraw(id, Cast.ADMINISTRATOR);
        hub.get(DrainIndexQueue.class).drain();
        await().atMost(PATIENCE).until(() -> found("quilting") == 0);
    }

    @Test
    void a_change_made_while_a_worker_writes_does_not_wait_for_it_and_is_written_next() {
        UUID id = publish("Morning walk");
        IndexBatch first = hub.get(ClaimIndexTasks.class).claim();
        IndexChanges old = hub.get(ReadListings.class).read(first);

        revise(id, "Evening walk");
        assertThat(hub.get(ClaimIndexTasks.class).claim().isEmpty())
                .as("the first worker still has it")
                .isTrue();
        finish(old);

        assertThat(waiting()).isEqualTo(1);
        SearchHub.index(hub);
        assertThat(found("evening")).isEqualTo(1);
        assertThat(found("morning walk")).isZero();
        assertThat(waiting()).isZero();
    }

    @Test
    void what_a_dead_worker_had_is_taken_over_alone_and_its_late_answer_changes_nothing() {
        publish("Fishing club");
        publish("Chess club");
        IndexBatch lost = hub.get(ClaimIndexTasks.class).claim();
        assertThat(lost.claims()).hasSize(2);
        hub.inTransaction(() -> sql("update index_task set claimed_until = '2020-01-01'"));

        IndexBatch one = hub.get(ClaimIndexTasks.class).claim();
        IndexBatch other = hub.get(ClaimIndexTasks.class).claim();
        hub.get(RecordIndexing.class).record(new IndexOutcome.Written(lost));
        assertThat(waiting()).isEqualTo(2);
        finish(hub.get(ReadListings.class).read(one));
        finish(hub.get(ReadListings.class).read(other));

        assertThat(one.claims()).hasSize(1);
        assertThat(other.claims()).hasSize(1);
        assertThat(waiting()).isZero();
    }

    @Test
    void a_worker_that_is_done_waits_for_nobody_who_changes_a_listing_of_its_batch() {
        UUID changing = publish("Skittles club");
        publish("Bowls club");
        IndexBatch batch = hub.get(ClaimIndexTasks.class).claim();

        List<IndexBatch.Claim> left = hub.inTransaction(() -> {
            sql("update index_task set generation = generation + 1 where kind = 'SERVICE' and listing_id = '" + changing
                    + "'");
            return CompletableFuture.supplyAsync(
                            () -> hub.get(SettleIndexTask.class).doneTogether(batch.claims()))
                    .get(180, TimeUnit.SECONDS);
        });

        assertThat(left).extracting(IndexBatch.Claim::listingId).containsExactly(changing);
        assertThat(waiting()).isEqualTo(1);
    }

    @Test
    void two_workers_share_the_work_and_write_each_listing_once() throws Exception {
        List<UUID> ids = new ArrayList<>();
        for (int i = 0; i < 250; i++) {
            ids.add(UUID.randomUUID());
        }
        hub.get(IndexQueue.class).noteInBackground(Kind.SERVICE, ids);

        ExecutorService workers = Executors.newFixedThreadPool(2);
        try {
            Future<Long> one =
                    workers.submit(() -> hub.get(DrainIndexQueue.class).drain());
            Future<Long> other =
                    workers.submit(() -> hub.get(DrainIndexQueue.class).drain());

            assertThat(one.get() + other.get()).isEqualTo(250);
        } finally {
            workers.shutdownNow();
        }
        assertThat(waiting()).isZero();
    }

    @Test
    void what_people_changed_just_now_goes_before_what_may_wait() {
        hub.get(IndexQueue.class).noteInBackground(Kind.SERVICE, List.of(UUID.randomUUID(), UUID.randomUUID()));
        UUID urgent = publish("Urgent news");

        assertThat(hub.get(ClaimIndexTasks.class).claim().claims().get(0).listingId())
                .isEqualTo(urgent);
    }

    @Test
    void an_ill_solr_is_waited_for_and_nothing_is_forgotten() {
        publish("Patience circle");
        IndexBatch batch = hub.get(ClaimIndexTasks.class).claim();

        Instant before = Instant.now();
        hub.get(RecordIndexing.class).record(new IndexOutcome.Unreachable(batch, "Connection refused"));

        IndexTask resting = task(batch);
        assertThat(resting.attempts()).isEqualTo(1);
        assertThat(resting.lastProblem()).isEqualTo("Connection refused");
        assertThat(resting.notBefore())
                .isBetween(before.plusSeconds(1), Instant.now().plusSeconds(31));
        letWhatRestsRestForLonger();
        assertThat(hub.get(ClaimIndexTasks.class).claim().isEmpty()).isTrue();
        hub.inTransaction(() -> sql("update index_task set not_before = '2020-01-01'"));
        SearchHub.index(hub);
        assertThat(found("patience")).isEqualTo(1);
    }

    @Test
    void one_listing_that_solr_refuses_does_not_hold_up_the_others() {
        publish("Refused one");
        publish("Refused two");
        IndexBatch batch = hub.get(ClaimIndexTasks.class).claim();

        hub.get(RecordIndexing.class).record(new IndexOutcome.Refused(batch, "no"));
        IndexBatch alone = hub.get(ClaimIndexTasks.class).claim();
        hub.get(RecordIndexing.class).record(new IndexOutcome.Refused(alone, "still no"));
        letWhatRestsRestForLonger();

        assertThat(alone.claims()).hasSize(1);
        assertThat(task(alone).lastProblem()).isEqualTo("still no");
        assertThat(hub.get(DrainIndexQueue.class).drain()).isEqualTo(1);
        assertThat(waiting()).isEqualTo(1);
    }

    @Test
    void everything_is_written_anew_and_what_should_not_be_there_goes() throws Exception {
        publish("Choir");
        SearchHub.index(hub);
        var solr = hub.get(SolrConnection.class).keeping();
        var stray = ListingDocument.of(hub.inTransaction(
                () -> hub.get(ListingOf.class).of(Kind.ORGANISATION, oakfield).orElseThrow()));
        stray.setField("id", ListingDocument.idOf(Kind.SERVICE, UUID.randomUUID()));
        stray.setField("title", "Stray");
        solr.add(stray);
        solr.commit();
        List<Long> progress = new ArrayList<>();

        long queued = hub.get(ReindexEverything.class).reindex(Cast.ADMINISTRATOR, progress::add);
        assertThat(found("choir")).as("nothing is emptied").isEqualTo(1);
        SearchHub.index(hub);

        assertThat(progress).last().isEqualTo(queued);
        assertThat(found("stray")).isZero();
        assertThat(found("choir")).isEqualTo(1);
    }

    @Test
    void only_an_administrator_of_the_hub_has_everything_written_anew() {
        assertThatThrownBy(() -> hub.get(ReindexEverything.class).reindex(Actor.visitor(), soFar -> {}))
                .isInstanceOf(NotAllowed.class);
    }

    @Test
    void an_empty_index_and_one_made_for_another_version_are_filled_by_themselves() throws Exception {
        publish("Brass band");
        SearchHub.index(hub);
        assertThat(hub.get(InspectIndex.class).inspect()).isFalse();
        var solr = hub.get(SolrConnection.class).keeping();

        solr.deleteByQuery("*:*");
        solr.commit();
        assertThat(hub.get(InspectIndex.class).inspect()).isTrue();
        assertThat(hub.get(InspectIndex.class).inspect())
                .as("it is being filled")
                .isFalse();
        SearchHub.index(hub);
        assertThat(found("brass band")).isEqualTo(1);

        var other = ListingDocument.of(hub.inTransaction(
                () -> hub.get(ListingOf.class).of(Kind.ORGANISATION, oakfield).orElseThrow()));
        other.setField(SolrFields.MADE_FOR, SolrFields.VERSION + 1);
        solr.add(other);
        solr.commit();
        assertThat(hub.get(InspectIndex.class).inspect()).isTrue();
        SearchHub.index(hub);
        assertThat(hub.get(InspectIndex.class).inspect()).isFalse();
    }

    /** What has failed rests for a second or two, and a busy machine may need longer for what the test does meanwhile. */
    private static void letWhatRestsRestForLonger() {
        hub.inTransaction(() -> sql("update index_task set not_before = '2999-01-01' where attempts > 0"));
    }

    private static void finish(IndexChanges changes) {
        IndexOutcome outcome = hub.get(SolrIndex.class).write(changes);
        assertThat(outcome).isInstanceOf(IndexOutcome.Written.class);
        hub.get(RecordIndexing.class).record(outcome);
    }

    private static UUID publish(String name) {
        return Cast.publishedService(hub, oakfield, Cast.service(name));
    }

    private static void revise(UUID id, String name) {
        long version = hub.get(Services.class).get(id).version();
        hub.get(ReviseService.class).revise(id, version, Cast.service(name), Service.Status.ACTIVE, Cast.ADMINISTRATOR);
    }

    private static long found(String text) {
        return hub.get(SearchDirectory.class)
                .search(SearchQuery.of(text).spelledAsTyped())
                .total();
    }

    private static long waiting() {
        return hub.get(IndexQueue.class).waiting();
    }

    private static IndexTask task(IndexBatch batch) {
        return hub.get(EntityManager.class)
                .createQuery("select t from IndexTask t where t.listingId = :id", IndexTask.class)
                .setParameter("id", batch.claims().get(0).listingId())
                .getSingleResult();
    }

    private static void sql(String statement) {
        hub.get(EntityManager.class).createNativeQuery(statement).executeUpdate();
    }
}
