package org.flourishhub.syndication.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;

class ValidatorsTest {
    private static final Instant CHANGED = Instant.parse("2026-03-03T10:15:00.75Z");
    private static final Instant NOW = CHANGED.plusSeconds(3600);
    private static final Validators VALIDATORS = Validators.of("words", CHANGED, NOW);
    private static final String DATE = "Tue, 03 Mar 2026 10:15:00 GMT";
    private static final String OTHER = "\"other\"";

    @Test
    void one_changed_word_changes_the_tag_even_when_no_date_does() {
        assertThat(VALIDATORS.tag()).startsWith("W/\"").endsWith("\"");
        assertThat(Validators.of("words", CHANGED, NOW)).isEqualTo(VALIDATORS);
        assertThat(Validators.of("word", CHANGED, NOW).tag()).isNotEqualTo(VALIDATORS.tag());
    }

    @Test
    void a_reader_with_the_same_tag_has_it_all_in_whatever_form_the_tag_comes_back() {
        String bare = VALIDATORS.tag().substring(2);
        for (String header : new String[] {VALIDATORS.tag(), bare, OTHER + ", " + VALIDATORS.tag(), "*"}) {
            assertThat(known(header, null)).as(header).isTrue();
        }
        for (String header : new String[] {OTHER, "", bare.replace("\"", ""), "W/" + OTHER}) {
            assertThat(known(header, null)).as(header).isFalse();
        }
    }

    @Test
    void the_tag_decides_when_both_are_given() {
        assertThat(known(OTHER, DATE)).isFalse();
        assertThat(known(VALIDATORS.tag(), "Mon, 02 Mar 2026 10:15:00 GMT")).isTrue();
    }

    @Test
    void a_date_alone_decides_by_whole_seconds() {
        assertThat(VALIDATORS.lastModified()).contains(DATE);
        assertThat(known(null, DATE)).isTrue();
        assertThat(known(null, "Tue, 03 Mar 2026 10:16:00 GMT")).isTrue();
        assertThat(known(null, "Tue, 03 Mar 2026 10:14:59 GMT")).isFalse();
        assertThat(known(null, null)).isFalse();
    }

    @Test
    void a_date_nobody_can_read_or_from_the_future_is_passed_over() {
        assertThat(known(null, "yesterday")).isFalse();
        assertThat(known(null, "Tue, 03 Mar 2099 10:15:00 GMT")).isFalse();
    }

    @Test
    void a_change_just_made_has_no_date_yet_for_another_may_get_the_same() {
        Instant soon = CHANGED.plusSeconds(5);
        Validators fresh = Validators.of("words", CHANGED, soon);

        assertThat(fresh.lastModified()).isEmpty();
        assertThat(fresh.isKnown(null, DATE, soon)).isFalse();
        assertThat(fresh.isKnown(fresh.tag(), null, soon)).isTrue();
    }

    private static boolean known(String ifNoneMatch, String ifModifiedSince) {
        return VALIDATORS.isKnown(ifNoneMatch, ifModifiedSince, NOW);
    }
}
