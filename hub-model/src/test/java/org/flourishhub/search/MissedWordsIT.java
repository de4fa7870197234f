package org.flourishhub.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.flourishhub.directory.Cast;
import org.flourishhub.search.MissedWords.Missed;
import org.flourishhub.shared.Actor;
import org.flourishhub.shared.NotAllowed;
import org.flourishhub.standalone.StandaloneHub;
import org.flourishhub.standalone.TestHub;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class MissedWordsIT {
    private static final Actor MODERATOR = Cast.ADMINISTRATOR;

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
        hub.inTransaction(() -> {
            sql("delete from missed_hint").executeUpdate();
            sql("delete from missed_word").executeUpdate();
        });
    }

    @Test
    void a_word_is_read_only_when_five_visitors_missed_it_and_until_then_nobody_can_tell_what_it_was() {
        for (int visitor = 1; visitor <= 4; visitor++) {
            missed("Sourdough workshop 07700900123", "visitor " + visitor);
            missed("sourdough", "visitor " + visitor);
        }
        assertThat(read()).isEmpty();
        assertThat(kept()).isZero();

        missed("SOURDOUGH!", "visitor 5");
        missed("sourdough", "visitor 5");
        missed("sourdough", "visitor 6");

        assertThat(read()).containsExactly(new Missed("sourdough", 6));
        hub.get(AddSynonym.class).add(SynonymWords.of("sourdough", "bread"), MODERATOR);
        assertThat(read()).isEmpty();
        assertThatThrownBy(() -> hub.get(MissedWords.class).all(Actor.visitor()))
                .isInstanceOf(NotAllowed.class);
    }

    @Test
    void one_visitor_alone_is_enough_on_five_different_days_and_never_on_fewer() {
        for (int day = 0; day < 4; day++) {
            missedOn(day, "crochet");
            missedOn(day, "Crochet");
            missedOn(day, "crochet!");
        }
        assertThat(read()).isEmpty();
        assertThat(kept()).as("the word itself stands nowhere yet").isZero();

        missedOn(3, "crochet");
        assertThat(read()).as("a day counts once").isEmpty();

        missedOn(4, "crochet");

        assertThat(read()).containsExactly(new Missed("crochet", 5));
    }

    @Test
    void a_visitor_is_another_hash_each_day_so_that_no_two_days_of_one_can_be_put_together() {
        missedOn(0, "ukulele");
        missedOn(1, "ukulele");

        assertThat(number("select count(distinct session) from missed_hint")).isEqualTo(2);
        assertThat(number("select count(distinct word) from missed_hint")).isEqualTo(1);
    }

    @Test
    void words_are_counted_and_short_phrases_but_no_sentences_and_no_numbers() {
        assertThat(new MissedSearch("Cold house", "v").terms()).containsExactly("cold", "house", "cold house");
        assertThat(new MissedSearch("call me on 07700 900123", "v").terms()).containsExactly("call");
        assertThat(new MissedSearch("my neighbour jo smith drinks far too much", "v").terms())
                .containsExactly("neighbour", "smith", "drinks", "far", "too");
    }

    private static void missed(String text, String visitor) {
        hub.get(CountMissedWords.class).count(new MissedSearch(text, visitor));
    }

    /** The same visitor, so many days from now. */
    private static void missedOn(int day, String text) {
        CountMissedWords then = new CountMissedWords();
        then.db = hub.get(EntityManager.class);
        then.key = hub.get(MissedKey.class);
        then.clock = Clock.offset(hub.get(Clock.class), Duration.ofDays(day));
        hub.inTransaction(() -> then.count(new MissedSearch(text, "the only visitor")));
    }

    private static List<Missed> read() {
        return hub.get(MissedWords.class).all(MODERATOR);
    }

    private static long kept() {
        return number("select count(*) from missed_word");
    }

    private static long number(String question) {
        return hub.inTransaction(() -> ((Number) sql(question).getSingleResult()).longValue());
    }

    private static Query sql(String words) {
        return hub.get(EntityManager.class).createNativeQuery(words);
    }
}
