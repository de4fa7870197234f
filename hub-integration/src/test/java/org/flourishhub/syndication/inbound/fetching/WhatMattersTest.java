package org.flourishhub.syndication.inbound.fetching;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class WhatMattersTest {
    private static String of(String document) {
        return new String(WhatMatters.of(document.getBytes(StandardCharsets.UTF_8)), StandardCharsets.UTF_8);
    }

    @Test
    void the_time_of_the_download_is_no_news() {
        assertThat(of("BEGIN:VCALENDAR\r\nDTSTAMP:1\r\nSUMMARY:Café\r\ndtstamp:2\r\nEND:VCALENDAR"))
                .isEqualTo("BEGIN:VCALENDAR\r\nSUMMARY:Café\r\nEND:VCALENDAR");
    }

    @Test
    void other_documents_matter_whole() {
        assertThat(of("<rss>\nDTSTAMP\n</rss>")).isEqualTo("<rss>\nDTSTAMP\n</rss>");
        assertThat(of("BEGIN:VCALENDAR")).isEqualTo("BEGIN:VCALENDAR");
        assertThat(of("")).isEmpty();
    }
}
