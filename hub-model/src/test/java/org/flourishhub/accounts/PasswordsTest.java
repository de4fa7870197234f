package org.flourishhub.accounts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.flourishhub.shared.RuleBroken;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class PasswordsTest {
    private final Passwords passwords = new Passwords();

    @BeforeEach
    void prepare() {
        passwords.prepare();
    }

    @Test
    void a_password_matches_its_own_hash_and_no_other() {
        String hash = passwords.hash("beans, mostly");

        assertThat(hash).startsWith("$argon2id$");
        assertThat(passwords.matches("beans, mostly", hash)).isTrue();
        assertThat(passwords.matches("beans, mostly ", hash)).isFalse();
    }

    @Test
    void the_same_password_never_has_the_same_hash() {
        assertThat(passwords.hash("beans, mostly")).isNotEqualTo(passwords.hash("beans, mostly"));
    }

    @Test
    void an_accent_written_apart_or_together_is_the_same() {
        assertThat(passwords.matches("cafe\u0301 beans!", passwords.hash("caf\u00e9 beans!")))
                .isTrue();
    }

    @Test
    void nobody_has_no_password() {
        assertThat(passwords.matches("anything at all", null)).isFalse();
    }

    @Test
    void a_hash_made_today_needs_no_strengthening_and_an_older_one_does() {
        String weak =
                "$argon2id$v=19$m=1024,t=1,p=1$c29tZXNhbHRzb21lc2FsdA$" + "RdescudvJCsgt3ub+b4gWeKqdOcYVo2uZ8cbBhkSOxk";

        assertThat(passwords.isWeakerThanToday(passwords.hash("beans, mostly"))).isFalse();
        assertThat(passwords.isWeakerThanToday(weak)).isTrue();
    }

    @Test
    void what_is_too_short_too_long_or_the_email_is_refused() {
        assertThatThrownBy(() -> passwords.check("short", "jo@oakfield.example"))
                .isInstanceOf(RuleBroken.class);
        assertThatThrownBy(() -> passwords.check("x".repeat(201), "jo@oakfield.example"))
                .isInstanceOf(RuleBroken.class);
        assertThatThrownBy(() -> passwords.check("Jo@Oakfield.example", "jo@oakfield.example"))
                .isInstanceOf(RuleBroken.class);
    }

    @Test
    void what_nobody_could_have_typed_is_not_even_hashed() {
        assertThat(passwords.matches("x".repeat(100_000), passwords.hash("beans, mostly")))
                .isFalse();
    }
}
