package org.flourishhub.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.solr.client.solrj.request.CollectionAdminRequest;
import org.apache.solr.client.solrj.request.ConfigSetAdminRequest;
import org.apache.solr.common.util.ContentStreamBase.ByteArrayStream;
import org.flourishhub.directory.Cast;
import org.flourishhub.directory.WithdrawService;
import org.flourishhub.embedded.SharedSolrCloud;
import org.flourishhub.search.IndexRebuild.State;
import org.flourishhub.shared.Actor;
import org.flourishhub.shared.NotAllowed;
import org.flourishhub.standalone.StandaloneHub;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The same in a Solr by itself and in a SolrCloud. */
class RebuildIndexIT {
    private static final Duration PATIENCE = Duration.ofSeconds(180);

    enum Solr {
        BY_ITSELF,
        CLOUD
    }

    private StandaloneHub hub;
    private UUID oakfield;

    private void on(Solr kind) throws Exception {
        hub = kind == Solr.BY_ITSELF ? SearchHub.start() : inCloud();
        oakfield = Cast.organisation(hub, "Oakfield Growers");
    }

    /** An alias of its own for each test, on a collection made from the configset that is shipped. */
    private static StandaloneHub inCloud() throws Exception {
        String alias = "listings" + System.nanoTime();
        String url = SharedSolrCloud.url();
        StandaloneHub hub = SearchHub.startOn(Map.of("hub.solr.url", url, "hub.solr.collection", alias));
        var solr = hub.get(SolrConnection.class).arranging();
        new ConfigSetAdminRequest.Upload()
                .setConfigSetName("first")
                .setUploadStream(new ByteArrayStream(Configset.zipped(), "first", "application/octet-stream"))
                .setOverwrite(true)
                .process(solr);
        CollectionAdminRequest.createCollection(alias + "_first", "first", 1, 1).process(solr);
        CollectionAdminRequest.createAlias(alias, alias + "_first").process(solr);
        return hub;
    }

    @AfterEach
    void stop() {
        hub.get(TwoIndexes.class).remove();
        hub.close();
        System.clearProperty("hub.solr.collection");
    }

    @ParameterizedTest
    @EnumSource
    void a_new_index_is_made_beside_the_old_one_and_the_old_one_can_be_taken_back(Solr kind) throws Exception {
        on(kind);
        UUID choir = publish("Choir");
        publish("Brass band");
        Cast.publishedEvent(
                hub, oakfield, Cast.event("Lantern walk", Instant.now().plusSeconds(86_400)));
        SearchHub.index(hub);
        hub.get(SolrConnection.class).keeping().deleteById(ListingDocument.idOf(Kind.SERVICE, choir));
        hub.get(SolrConnection.class).keeping().commit();
        assertThat(found("choir")).isZero();
        List<Long> progress = new ArrayList<>();

        hub.get(StartRebuild.class).start(Cast.ADMINISTRATOR);
        hub.get(RebuildIndex.class).run(progress::add);

        assertThat(now().problem()).isNull();
        assertThat(now().state()).isEqualTo(State.IN_USE);
        assertThat(now().written()).isEqualTo(now().total()).isEqualTo(4);
        assertThat(progress).isSorted().last().isEqualTo(4L);
        assertThat(found("choir")).isEqualTo(1);
        assertThat(found("lantern")).isEqualTo(1);

        publish("Seed library");
        hub.get(WithdrawService.class).withdraw(choir, Cast.ADMINISTRATOR);
        SearchHub.index(hub);
        hub.get(TakeBackIndex.class).takeBack(Cast.ADMINISTRATOR);
        hub.get(RebuildIndex.class).run();

        assertThat(now().problem()).isNull();
        assertThat(now().state()).isEqualTo(State.TAKEN_BACK);
        assertThat(found("seed library")).as("what changed since").isEqualTo(1);
        assertThat(found("choir")).isZero();
        assertThat(hub.get(InspectIndex.class).inspect()).isFalse();
    }

    @Test
    void what_changes_while_the_new_index_is_filled_is_in_it() throws Exception {
        on(Solr.BY_ITSELF);
        UUID choir = publish("Choir");
        publish("Brass band");
        hub.get(StartRebuild.class).start(Cast.ADMINISTRATOR);
        boolean[] once = {true};

        hub.get(RebuildIndex.class).run(written -> {
            if (once[0] && written >= 2) {
                once[0] = false;
                publish("Seed library");
                hub.get(WithdrawService.class).withdraw(choir, Cast.ADMINISTRATOR);
                SearchHub.index(hub);
            }
        });

        assertThat(now().state()).isEqualTo(State.IN_USE);
        assertThat(found("seed library")).isEqualTo(1);
        assertThat(found("brass band")).isEqualTo(1);
        assertThat(found("choir")).isZero();
    }

    @Test
    void it_stops_when_it_is_told_to_and_goes_on_where_it_was() throws Exception {
        on(Solr.BY_ITSELF);
        publish("Choir");
        hub.get(StartRebuild.class).start(Cast.ADMINISTRATOR);
        hub.get(RebuildIndex.class).run(written -> {
            if (now().state() == State.RUNNING) {
                hub.get(StopRebuild.class).stop(Cast.ADMINISTRATOR);
            }
        });
        assertThat(now().state()).isEqualTo(State.STOPPED);
        assertThat(now().written()).isEqualTo(1);
        assertThat(found("choir")).as("people still ask the former").isZero();
        List<Long> progress = new ArrayList<>();

        hub.get(ResumeRebuild.class).resume(Cast.ADMINISTRATOR);
        hub.get(RebuildIndex.class).run(progress::add);

        assertThat(progress).as("only what was left").containsExactly(2L);
        assertThat(now().state()).isEqualTo(State.IN_USE);
        assertThat(now().written()).isEqualTo(2);
        assertThat(found("choir")).isEqualTo(1);
    }

    @Test
    void people_keep_the_former_index_when_the_counts_do_not_agree() throws Exception {
        on(Solr.BY_ITSELF);
        publish("Choir");
        SearchHub.index(hub);
        UUID hidden = publish("Brass band");
        hub.get(StartRebuild.class).start(Cast.ADMINISTRATOR);

        hub.get(RebuildIndex.class)
                .run(written -> hub.inTransaction(() -> hub.get(EntityManager.class)
                        .createNativeQuery("update service set publication = 'DRAFT' where id = ?1")
                        .setParameter(1, hidden.toString())
                        .executeUpdate()));

        assertThat(now().state()).isEqualTo(State.FAILED);
        assertThat(now().problem()).contains("holds 3 listings and the directory 2");
        assertThat(found("choir")).isEqualTo(1);
        hub.get(TakeBackIndex.class).takeBack(Cast.ADMINISTRATOR);
        assertThat(now().state()).as("there is no former one").isEqualTo(State.FAILED);
    }

    @Test
    void a_worker_that_ended_just_after_the_exchange_does_not_turn_it_round_again() throws Exception {
        on(Solr.BY_ITSELF);
        publish("Choir");
        hub.get(StartRebuild.class).start(Cast.ADMINISTRATOR);
        hub.get(RebuildIndex.class).run();
        String former = now().secondName();
        hub.inTransaction(() -> hub.get(EntityManager.class)
                .createNativeQuery("update index_rebuild set state = 'RUNNING', second_name = 'the new one'")
                .executeUpdate());

        hub.get(RebuildIndex.class).run();

        assertThat(now().state()).isEqualTo(State.IN_USE);
        assertThat(now().secondName()).isEqualTo(former);
        assertThat(found("choir")).isEqualTo(1);
    }

    @Test
    void one_at_a_time_and_only_for_an_administrator_of_the_hub() throws Exception {
        on(Solr.BY_ITSELF);
        assertThatThrownBy(() -> hub.get(StartRebuild.class).start(Actor.visitor()))
                .isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> hub.get(StopRebuild.class).stop(Actor.visitor()))
                .isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> hub.get(ResumeRebuild.class).resume(Actor.visitor()))
                .isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> hub.get(TakeBackIndex.class).takeBack(Actor.visitor()))
                .isInstanceOf(NotAllowed.class);
        hub.get(StartRebuild.class).start(Cast.ADMINISTRATOR);
        Instant began = now().beganAt();
        hub.get(StartRebuild.class).start(Cast.ADMINISTRATOR);
        assertThat(now().beganAt()).as("it goes on").isEqualTo(began);
    }

    private UUID publish(String name) {
        return Cast.publishedService(hub, oakfield, Cast.service(name));
    }

    private IndexRebuild now() {
        return hub.get(IndexRebuilds.class).now();
    }

    /** A Solr that has just begun may take longer than visitors are kept waiting. */
    private long found(String text) {
        return await().atMost(PATIENCE)
                .ignoreException(SearchUnavailable.class)
                .until(
                        () -> hub.get(SearchDirectory.class)
                                .search(SearchQuery.of(text).spelledAsTyped())
                                .total(),
                        total -> true);
    }
}
