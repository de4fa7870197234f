package org.flourishhub.duplicates;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class LikenessTest {
    @Test
    void the_same_charity_number_is_enough_whatever_the_names_are() {
        Likeness likeness = Likeness.of(
                organisation("Hillside Care", "GB-CHC 1112223"),
                organisation("Befriending Network", "gb-chc 111 2223"));

        assertThat(likeness.isEnough()).isTrue();
        assertThat(likeness.reasons()).containsExactly(Reason.SAME_NUMBER);
    }

    @Test
    void the_same_charity_number_and_the_same_name_are_all_but_certain() {
        Likeness likeness = Likeness.of(
                organisation("Hillside Care", "GB-CHC 1112223"), organisation("Hillside Care Ltd", "GB-CHC 1112223"));

        assertThat(likeness.percent()).isGreaterThanOrEqualTo(99);
        assertThat(likeness.reasons()).containsExactlyInAnyOrder(Reason.SAME_NUMBER, Reason.SAME_NAME);
    }

    @Test
    void other_numbers_of_the_same_register_speak_against_even_the_same_name() {
        assertThat(Likeness.of(
                                organisation("Hillside Care", "GB-CHC 1112223"),
                                organisation("Hillside Care", "GB-CHC 1114445"))
                        .isEnough())
                .isFalse();
    }

    @Test
    void a_number_that_only_one_side_says_counts_nothing() {
        Likeness with = Likeness.of(
                organisation("Hillside Care", "GB-CHC 1112223"),
                Features.of(UUID.randomUUID(), "Hillside Care", null, null, null, Set.of(), Set.of()));

        assertThat(with.isEnough()).isTrue();
        assertThat(with.reasons()).containsExactly(Reason.SAME_NAME);
    }

    private static Features organisation(String name, String number) {
        return Features.of(UUID.randomUUID(), name, null, null, null, Set.of(), Set.of(number));
    }
}
