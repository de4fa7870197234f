package org.flourishhub.booklets;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.persistence.EntityManager;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.flourishhub.booklets.Booklet.State;
import org.flourishhub.booklets.BookletWork.Attempt;
import org.flourishhub.directory.Cast;
import org.flourishhub.directory.FullerPlace;
import org.flourishhub.directory.PlaceDetails;
import org.flourishhub.directory.WithdrawService;
import org.flourishhub.shared.RuleBroken;
import org.flourishhub.standalone.StandaloneHub;
import org.flourishhub.standalone.TestHub;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class BookletsStoreIT {
    private static final byte[] FILE = {37, 80, 68, 70};

    static StandaloneHub hub;

    @BeforeAll
    static void start() {
        hub = TestHub.start();
    }

    @AfterAll
    static void stop() {
        hub.close();
    }

    @BeforeEach
    void forget() {
        run("delete from booklet");
    }

    @Test
    void who_asks_for_the_same_gets_the_same_until_it_is_ready_and_after() {
        UUID id = ask("q=tea");
        assertThat(ask("q=tea")).isEqualTo(id);
        assertThat(ask("q=tea&near=S6")).isNotEqualTo(id);

        Attempt attempt = begin().orElseThrow();
        assertThat(booklet(id).state()).isEqualTo(State.BEING_MADE);
        work().advance(attempt, 10, 25);
        assertThat(booklet(id).written()).isEqualTo(10);
        assertThat(booklet(id).wanted()).isEqualTo(25);
        work().finish(attempt, FILE);

        assertThat(booklet(id).state()).isEqualTo(State.READY);
        assertThat(booklets().fileOf(booklet(id))).contains(FILE);
        assertThat(ask("q=tea")).isEqualTo(id);
    }

    @Test
    void a_booklet_whose_maker_died_is_begun_anew_and_what_the_dead_one_says_counts_no_more() {
        UUID id = ask("q=tea");
        Attempt first = begin().orElseThrow();
        assertThat(begin()).as("one maker at a time").isEmpty();

        run("update booklet set claimed_until = claimed_until - interval 10 minute");
        Attempt second = begin().orElseThrow();
        work().advance(first, 7, 9);
        work().finish(first, FILE);

        assertThat(second.id()).isEqualTo(id);
        assertThat(booklet(id).state()).isEqualTo(State.BEING_MADE);
        assertThat(booklet(id).written()).isZero();
        work().finish(second, FILE);
        assertThat(booklet(id).state()).isEqualTo(State.READY);
    }

    @Test
    void what_cannot_be_made_is_given_up_after_some_attempts_and_may_be_asked_for_again() {
        UUID id = ask("q=tea");
        for (int attempt = 0; attempt < Booklet.MOST_ATTEMPTS; attempt++) {
            work().putBack(begin().orElseThrow());
            assertThat(begin()).as("not at once").isEmpty();
            run("update booklet set claimed_until = claimed_until - interval 1 minute");
        }

        assertThat(begin()).isEmpty();
        assertThat(booklet(id).state()).isEqualTo(State.FAILED);
        assertThat(ask("q=tea")).isNotEqualTo(id);
    }

    @Test
    void nobody_can_burden_the_hub_with_booklets() {
        for (int number = 0; number < AskForBooklet.MOST_WAITING; number++) {
            ask("q=tea" + number);
        }

        assertThatThrownBy(() -> ask("q=one+more")).isInstanceOf(RuleBroken.class);
        assertThat(ask("q=tea1")).as("what waits already is no burden").isNotNull();
    }

    @Test
    void booklets_are_forgotten_after_a_while() {
        UUID old = ask("q=old");
        run("update booklet set asked_at = asked_at - interval 3 hour");
        UUID fresh = ask("q=fresh");

        assertThat(hub.get(PruneBooklets.class).prune()).isEqualTo(1);

        assertThat(booklets().find(old)).isEmpty();
        assertThat(booklets().find(fresh)).isPresent();
    }

    @Test
    void a_booklet_is_not_handed_out_once_something_was_taken_down_or_made_private() {
        UUID oakfield = Cast.organisation(hub, "Oakfield Growers");
        UUID mornings = Cast.publishedService(hub, oakfield, Cast.service("Allotment mornings"));
        UUID id = ask("q=tea");
        work().finish(begin().orElseThrow(), FILE);
        assertThat(booklets().isStillTrue(booklet(id))).isTrue();

        hub.get(WithdrawService.class).withdraw(mornings, Cast.ADMINISTRATOR);
        assertThat(booklets().isStillTrue(booklet(id))).isFalse();

        UUID anew = ask("q=tea");
        assertThat(anew).isNotEqualTo(id);
        work().finish(begin().orElseThrow(), FILE);
        assertThat(booklets().isStillTrue(booklet(anew))).isTrue();

        PlaceDetails house = Cast.RIVELIN.with(FullerPlace.PRIVATE);
        Cast.publishedService(
                hub, oakfield, Cast.service("Refuge", "A safe place.", house, Set.of("good-relationships")));
        assertThat(booklets().isStillTrue(booklet(anew))).isFalse();
    }

    private static UUID ask(String search) {
        return hub.get(AskForBooklet.class).ask(search);
    }

    private static Optional<Attempt> begin() {
        return work().begin();
    }

    private static BookletWork work() {
        return hub.get(BookletWork.class);
    }

    private static Booklets booklets() {
        return hub.get(Booklets.class);
    }

    private static Booklet booklet(UUID id) {
        return booklets().get(id);
    }

    private static void run(String sql) {
        hub.inTransaction(() -> {
            hub.get(EntityManager.class).createNativeQuery(sql).executeUpdate();
        });
    }
}
