package org.flourishhub.stories;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.flourishhub.stories.Consent.Channel;
import org.junit.jupiter.api.Test;

class ConsentTest {
    static final Instant NOW = Instant.parse("2026-03-01T10:00:00Z");

    @Test
    void where_nobody_has_said_anything_the_web_and_print_are_allowed_and_nothing_else() {
        assertThat(Consent.USUAL.allows(Channel.WEB, NOW)).isTrue();
        assertThat(Consent.USUAL.allows(Channel.PRINT, NOW)).isTrue();
        assertThat(Consent.USUAL.allows(Channel.EMAIL, NOW)).isFalse();
        assertThat(Consent.USUAL.allows(Channel.FEDIVERSE, NOW)).isFalse();
    }

    @Test
    void a_licence_that_forbids_earning_money_says_so_itself() {
        assertThat(Consent.USUAL.under("CC-BY-NC-SA-4.0").isNonCommercial()).isTrue();
        assertThat(Consent.USUAL.under("cc by-nc 4.0").isNonCommercial()).isTrue();
        assertThat(Consent.USUAL.under("CC-BY-4.0").isNonCommercial()).isFalse();
        assertThat(Consent.USUAL.under("Concise").isNonCommercial()).isFalse();
    }

    @Test
    void it_ends_at_its_moment_on_every_channel() {
        Consent consent = new Consent(true, true, true, true, false, NOW);
        assertThat(consent.allows(Channel.WEB, NOW.minusSeconds(1))).isTrue();
        assertThat(consent.allows(Channel.WEB, NOW)).isFalse();
        assertThat(consent.isOver(NOW)).isTrue();
    }

    @Test
    void two_agreements_allow_together_what_each_of_them_allows() {
        Consent one = new Consent(true, true, true, false, false, NOW.plusSeconds(60));
        Consent other = new Consent(true, false, true, true, true, NOW);
        assertThat(one.and(other)).isEqualTo(new Consent(true, false, true, false, true, NOW));
        assertThat(other.and(Consent.USUAL).until()).isEqualTo(NOW);
    }
}
