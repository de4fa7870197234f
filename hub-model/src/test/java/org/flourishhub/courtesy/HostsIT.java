package org.flourishhub.courtesy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.flourishhub.directory.Cast;
import org.flourishhub.shared.Actor;
import org.flourishhub.shared.NotAllowed;
import org.flourishhub.standalone.StandaloneHub;
import org.flourishhub.standalone.TestHub;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class HostsIT {
    private static final Duration GAP = Duration.ofSeconds(5);

    static StandaloneHub hub;

    @BeforeAll
    static void start() {
        hub = TestHub.start(Map.of("hub.hosts.gap.millis", "" + GAP.toMillis(), "hub.hosts.burst", "3"));
    }

    @AfterAll
    static void stop() {
        hub.close();
    }

    @Test
    void all_who_ask_at_the_same_moment_share_one_budget() throws Exception {
        String host = host();
        List<Duration> waits = new ArrayList<>();
        int denied = 0;
        long began = System.nanoTime();
        ExecutorService nodes = Executors.newFixedThreadPool(6);
        try {
            Callable<Turn> ask = () -> take(host);
            for (Future<Turn> turn :
                    nodes.invokeAll(List.of(ask, ask, ask, ask, ask, ask, ask, ask, ask, ask, ask, ask))) {
                if (turn.get() instanceof Turn.Granted granted) {
                    waits.add(granted.in());
                } else {
                    denied++;
                }
            }
        } finally {
            nodes.shutdown();
        }
        // three at once, and one more for each gap that passed on a slow machine
        int gapsPassed = (int) Duration.ofNanos(System.nanoTime() - began).dividedBy(GAP);
        assertThat(waits.stream().filter(Duration::isZero)).hasSizeBetween(3, 3 + gapsPassed + 1);
        assertThat(waits).allMatch(wait -> wait.compareTo(TakeTurn.LONGEST_WAIT) <= 0);
        assertThat(waits.stream().filter(wait -> !wait.isZero())).doesNotHaveDuplicates();
        assertThat(denied).isPositive();
    }

    @Test
    void what_one_node_learns_of_a_host_holds_for_all_until_it_is_well_or_somebody_says_so() {
        String host = host();
        assertThat(take(host)).isInstanceOf(Turn.Granted.class);
        hub.get(NoteAnswer.class).wantsRest(host, Duration.ofHours(3), "It asked us to come later (429).");
        assertThat(((Turn.Denied) take(host)).rest()).isBetween(Duration.ofHours(2), Duration.ofHours(3));

        assertThatThrownBy(() -> hub.get(EndRest.class).end(host, Actor.visitor()))
                .isInstanceOf(NotAllowed.class);
        hub.get(EndRest.class).end(host, Cast.ADMINISTRATOR);
        assertThat(take(host)).isInstanceOf(Turn.Granted.class);

        for (int i = 0; i < Host.FAILURES_TO_REST; i++) {
            hub.get(NoteAnswer.class).failed(host, "It was slow.");
        }
        assertThat(take(host)).isInstanceOf(Turn.Denied.class);
        hub.get(NoteAnswer.class).well(host);
        assertThat(take(host)).isInstanceOf(Turn.Granted.class);
    }

    @Test
    void a_host_that_nothing_is_wanted_from_any_more_is_forgotten() {
        String used = host();
        String unused = host();
        String resting = host();
        List.of(used, unused, resting).forEach(host -> {
            take(host);
            hub.get(RobotsBook.class).keep(host, "");
        });
        LocalDateTime longAgo =
                LocalDateTime.now(ZoneOffset.UTC).minus(ForgetHosts.AFTER).minusDays(1);
        List.of(unused, resting).forEach(host -> {
            change("update host set asked_at = ?1 where name = ?2", longAgo, host);
            change("update host_robots set good_until = ?1 where host = ?2", longAgo, host);
        });
        change("update host set resting_until = ?1 where name = ?2", longAgo.plusDays(33), resting);

        hub.get(ForgetHosts.class).sweep();

        assertThat(hub.inTransaction(() -> hub.get(Hosts.class).find(used))).isPresent();
        assertThat(hub.inTransaction(() -> hub.get(Hosts.class).find(unused))).isEmpty();
        assertThat(hub.inTransaction(() -> hub.get(Hosts.class).find(resting))).isPresent();
        assertThat(hub.inTransaction(() -> hub.get(RobotsBook.class).find(used)))
                .isPresent();
        assertThat(hub.inTransaction(() -> hub.get(RobotsBook.class).find(unused)))
                .isEmpty();
    }

    private static void change(String sql, Object first, Object second) {
        hub.inTransaction(() -> hub.get(EntityManager.class)
                .createNativeQuery(sql)
                .setParameter(1, first)
                .setParameter(2, second)
                .executeUpdate());
    }

    private static Turn take(String host) {
        return hub.get(TakeTurn.class).take(host);
    }

    private static String host() {
        return UUID.randomUUID() + ".example";
    }
}
