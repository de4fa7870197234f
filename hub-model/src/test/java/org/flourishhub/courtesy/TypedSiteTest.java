package org.flourishhub.courtesy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.flourishhub.shared.RuleBroken;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TypedSiteTest {
    @ParameterizedTest
    @CsvSource({
        "example.org, example.org",
        "' Example.ORG. ', example.org",
        "https://www.example.org/feed/?x=1, www.example.org",
        "http://example.org:8080/, example.org:8080",
        "https://example.org:443, example.org",
        "caf\u00e9.example, xn--caf-dma.example",
        "127.0.0.1:9000, 127.0.0.1:9000",
        "http://[::1]:80/, [::1]"
    })
    void a_site_is_known_by_its_name_however_it_is_typed(String typed, String name) {
        assertThat(TypedSite.nameOf(typed)).isEqualTo(name);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", " ", "example", "https://", "two words.org", "user@example.org", "a..b", "mailto:x@y.org"})
    void what_names_no_site_is_refused_in_words(String typed) {
        assertThatThrownBy(() -> TypedSite.nameOf(typed)).isInstanceOf(RuleBroken.class);
    }

    @Test
    void a_closed_site_is_closed_with_and_without_www_and_on_all_its_ports() {
        assertThat(ClosedSites.namesOf("www.example.org:8080"))
                .containsExactlyInAnyOrder(
                        "www.example.org:8080", "example.org:8080", "www.example.org", "example.org");
    }
}
