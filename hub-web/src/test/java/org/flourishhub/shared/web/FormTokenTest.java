package org.flourishhub.shared.web;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

class FormTokenTest {
    @Test
    void the_token_looks_different_each_time_and_always_matches_its_own_session() {
        FormToken token = tokenOf(session());

        String once = token.masked();
        String again = token.masked();

        assertThat(once).isNotEqualTo(again);
        assertThat(token.matches(once)).isTrue();
        assertThat(token.matches(again)).isTrue();
    }

    @Test
    void another_sessions_token_and_rubbish_do_not_match() {
        FormToken token = tokenOf(session());
        token.masked();

        assertThat(token.matches(tokenOf(session()).masked())).isFalse();
        assertThat(token.matches("")).isFalse();
        assertThat(token.matches(null)).isFalse();
        assertThat(token.matches("%%%")).isFalse();
        assertThat(token.matches("AAAA")).isFalse();
    }

    @Test
    void a_visitor_without_a_session_gets_neither_token_nor_session() {
        FormToken token = tokenOf(null);

        assertThat(token.isNeeded()).isFalse();
        assertThat(token.masked()).isEmpty();
        assertThat(token.matches("")).isFalse();
    }

    static HttpSession session() {
        Map<Object, Object> attributes = new HashMap<>();
        return Fake.of(HttpSession.class)
                .answer("getAttribute", given -> attributes.get(given[0]))
                .answer("setAttribute", given -> attributes.put(given[0], given[1]))
                .make();
    }

    /** Asking for a session that is not there must never make one. */
    static FormToken tokenOf(HttpSession session) {
        return new FormToken(Fake.of(HttpServletRequest.class)
                .answer("getSession", given -> Boolean.FALSE.equals(given[0]) ? session : notAsked())
                .make());
    }

    private static HttpSession notAsked() {
        throw new AssertionError("A session was made for a visitor");
    }
}
