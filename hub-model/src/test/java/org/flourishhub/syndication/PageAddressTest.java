package org.flourishhub.syndication;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class PageAddressTest {
    @Test
    void one_page_has_one_address_however_it_is_written() {
        for (String same : List.of(
                "http://example.org/one",
                "https://www.example.org/one/",
                "HTTPS://Example.org:443/one/index.html",
                "https://example.org//one/?utm_source=feed&fbclid=7",
                "https://example.org/one?MSCLKID=1&mc_tid&source=rss-12&ref=home")) {
            assertThat(PageAddress.of(same)).hasValue(new PageAddress("example.org", "/one"));
        }
        assertThat(PageAddress.of("https://example.org/?b=2&a=1").orElseThrow().whole())
                .isEqualTo(PageAddress.of("http://example.org?a=1&b=2")
                        .orElseThrow()
                        .whole());
    }

    @Test
    void other_parameters_fragments_and_ports_are_other_pages() {
        assertThat(PageAddress.of("https://example.org/?p=1")).isNotEqualTo(PageAddress.of("https://example.org/?p=2"));
        assertThat(PageAddress.of("https://example.org/n#1")).isNotEqualTo(PageAddress.of("https://example.org/n#2"));
        assertThat(PageAddress.of("http://127.0.0.1:81/n")).isNotEqualTo(PageAddress.of("http://127.0.0.1:82/n"));
    }

    @Test
    void a_home_page_and_what_is_no_page_tell_nobody_apart() {
        for (String none : new String[] {null, "", "wp:7", "https://example.org", "http://www.example.org/", "a b"}) {
            assertThat(PageAddress.of(none)).isEmpty();
        }
    }
}
