package org.flourishhub.site.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class SavedAddressTest {
    @Test
    void keeps_the_order_and_each_page_once() {
        SavedAddress list = SavedAddress.of("walk-and-talk-1f5a4e2c,beans-00000001,walk-and-talk-1f5a4e2c");

        assertThat(list.slugs()).containsExactly("walk-and-talk-1f5a4e2c", "beans-00000001");
        assertThat(list.path()).isEqualTo("/saved?s=walk-and-talk-1f5a4e2c,beans-00000001");
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(
            strings = {
                "",
                ",",
                ",,,,",
                "../../etc/passwd",
                "<script>",
                "A",
                "a--b",
                "-a",
                "%00",
                "\u0000",
                "بستنة",
                "' or 1=1",
                "💚"
            })
    void passes_over_what_is_no_page_of_ours(String typed) {
        assertThat(SavedAddress.of(typed).slugs()).isEmpty();
    }

    @Test
    void is_never_longer_than_an_address_may_be() {
        String many =
                IntStream.range(0, 900).mapToObj(number -> "page-" + number).collect(Collectors.joining(","));

        assertThat(SavedAddress.of(many).slugs()).hasSize(SavedAddress.MOST).startsWith("page-0", "page-1");
        assertThat(SavedAddress.of("a".repeat(100_000)).slugs()).isEmpty();
    }
}
