package org.flourishhub.changes;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.flourishhub.directory.Cast;
import org.flourishhub.directory.DraftService;
import org.flourishhub.directory.ReviseService;
import org.flourishhub.directory.Service;
import org.flourishhub.directory.Services;
import org.flourishhub.directory.WithdrawService;
import org.flourishhub.standalone.StandaloneHub;
import org.flourishhub.standalone.TestHub;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class PublicChangesStoreIT {
    private static final int ON_A_PAGE = 2;

    static StandaloneHub hub;
    static UUID oakfield;

    private final List<PublicChange> seen = new ArrayList<>();
    private long afterModified = PublicChanges.BEGINNING;
    private String afterId = "";

    @BeforeAll
    static void start() {
        hub = TestHub.start();
        oakfield = Cast.organisation(hub, "Oakfield Growers");
    }

    @AfterAll
    static void stop() {
        hub.close();
    }

    @Test
    void a_reader_who_follows_while_things_change_ends_with_all_that_is_there() {
        UUID first = publish("First");
        UUID second = publish("Second");
        UUID third = publish("Third");
        readPage();

        revise(first);
        UUID fourth = publish("Fourth");
        hub.get(WithdrawService.class).withdraw(third, Cast.ADMINISTRATOR);
        readToTheEnd();

        assertThat(seen).extracting(PublicChange::id).contains(first, second, third, fourth);
        assertThat(lastSeen(first)).isGreaterThan(lastSeen(second));
        mustBeInOrder();
        assertThat(readPage()).as("the end stays the end").isEmpty();

        revise(second);
        assertThat(readPage()).extracting(PublicChange::id).containsExactly(second);
    }

    @Test
    void what_never_was_public_leaves_no_trace() {
        UUID draft = hub.get(DraftService.class)
                .draft(oakfield, Cast.service("Draft"), Service.Status.ACTIVE, Cast.ADMINISTRATOR);
        revise(draft);
        readToTheEnd();

        assertThat(seen).extracting(PublicChange::id).doesNotContain(draft);
    }

    /** The long transaction began first and ends last: whoever went by the time of its change would miss it. */
    @Test
    void a_change_that_becomes_visible_late_is_not_passed_over() throws Exception {
        UUID late = publish("Late");
        readToTheEnd();
        CountDownLatch changed = new CountDownLatch(1);
        CountDownLatch mayEnd = new CountDownLatch(1);
        CompletableFuture<Void> longOne = CompletableFuture.runAsync(() -> hub.inTransaction(() -> {
            revise(late);
            hub.get(EntityManager.class).flush();
            changed.countDown();
            await(mayEnd);
        }));
        await(changed);
        UUID quick = publish("Quick");
        readToTheEnd();
        long reached = lastSeen(quick);

        mayEnd.countDown();
        longOne.get(180, TimeUnit.SECONDS);
        List<PublicChange> afterwards = readToTheEnd();

        assertThat(afterwards).extracting(PublicChange::id).containsExactly(late);
        assertThat(afterwards.get(0).modified()).isGreaterThan(reached);
    }

    @Test
    void the_revision_moves_with_every_change_and_only_then() {
        UUID id = publish("Counted");
        long before = hub.get(PublicChanges.class).revision();

        assertThat(hub.get(PublicChanges.class).revision()).isEqualTo(before);
        revise(id);
        assertThat(hub.get(PublicChanges.class).revision()).isGreaterThan(before);
    }

    @Test
    void what_changed_after_a_revision_is_told_unless_it_is_too_much() {
        UUID first = publish("First");
        UUID second = publish("Second");
        PublicChanges changes = hub.get(PublicChanges.class);
        long before = changes.revision();
        revise(first);
        revise(second);
        changes.revision();

        assertThat(changes.changedAfter(before, 2))
                .as("and their organisation, whose page shows them")
                .contains(Set.of(first, second, oakfield));
        assertThat(changes.changedAfter(before, 1)).isEmpty();
    }

    @Test
    void a_page_costs_the_same_however_far_along_it_is() {
        hub.inTransaction(() -> hub.get(EntityManager.class)
                .createNativeQuery("insert into public_change (kind, id, modified)"
                        + " select 'EVENT', uuid(), seq div 10 from seq_1_to_3000")
                .executeUpdate());

        long atTheStart = rowsReadAfter(0);
        assertThat(atTheStart).isPositive().isLessThan(50);
        assertThat(rowsReadAfter(290)).isLessThanOrEqualTo(atTheStart + 2);
    }

    @Test
    void what_changed_is_found_by_its_id_among_many() {
        for (int i = 0; i < 40; i++) {
            publish("One of many " + i);
        }
        PublicChanges changes = hub.get(PublicChanges.class);
        long before = changes.revision();
        revise(publish("The last of many"));
        changes.revision();

        assertThat(rowsRead(() -> assertThat(changes.changedAfter(before, 9)).isPresent()))
                .isLessThan(20);
    }

    private static long rowsReadAfter(long modified) {
        return rowsRead(() -> assertThat(hub.get(PublicChanges.class).after(ChangeKind.EVENT, modified, "8", 20))
                .hasSize(20));
    }

    /** As the database itself counts them. */
    private static long rowsRead(Runnable question) {
        return hub.inTransaction(() -> {
            long before = handlerReads();
            question.run();
            return handlerReads() - before;
        });
    }

    private static long handlerReads() {
        return ((Number) hub.get(EntityManager.class)
                        .createNativeQuery("select sum(variable_value) from information_schema.session_status"
                                + " where variable_name in ('HANDLER_READ_KEY', 'HANDLER_READ_NEXT',"
                                + " 'HANDLER_READ_FIRST', 'HANDLER_READ_PREV', 'HANDLER_READ_RND')")
                        .getSingleResult())
                .longValue();
    }

    private static UUID publish(String name) {
        return Cast.publishedService(hub, oakfield, Cast.service(name));
    }

    private static void revise(UUID id) {
        Service service = hub.get(Services.class).get(id);
        hub.get(ReviseService.class)
                .revise(
                        id,
                        service.version(),
                        Cast.service(service.name() + "!"),
                        Service.Status.ACTIVE,
                        Cast.ADMINISTRATOR);
    }

    private List<PublicChange> readPage() {
        List<PublicChange> page =
                hub.get(PublicChanges.class).after(ChangeKind.SERVICE, afterModified, afterId, ON_A_PAGE);
        if (!page.isEmpty()) {
            PublicChange last = page.get(page.size() - 1);
            afterModified = last.modified();
            afterId = last.id().toString();
            seen.addAll(page);
        }
        return page;
    }

    private List<PublicChange> readToTheEnd() {
        int before = seen.size();
        while (!readPage().isEmpty()) {
            assertThat(seen.size()).isLessThan(1_000);
        }
        return List.copyOf(seen.subList(before, seen.size()));
    }

    private long lastSeen(UUID id) {
        return seen.stream()
                .filter(change -> change.id().equals(id))
                .mapToLong(PublicChange::modified)
                .max()
                .orElseThrow();
    }

    private void mustBeInOrder() {
        assertThat(seen)
                .isSortedAccordingTo(Comparator.comparingLong(PublicChange::modified)
                        .thenComparing(change -> change.id().toString()));
    }

    private static void await(CountDownLatch latch) {
        try {
            assertThat(latch.await(180, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
