package org.flourishhub.shared.web;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MultivaluedHashMap;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;

class QuestionTest {
    private static final HttpHeaders FROM_US = Fake.of(HttpHeaders.class)
            .answer("getHeaderString", name -> "same-origin")
            .make();

    @Test
    void a_link_in_a_story_which_stands_on_a_page_of_ours_makes_the_hub_send_no_key() {
        MultivaluedMap<String, String> address = new MultivaluedHashMap<>();
        address.putSingle("url", "https://evil.example/");
        address.putSingle("secretSetting", "");
        assertThat(Question.in(address, FROM_US)).isPresent();

        address.putSingle("secretSetting", "hub.secret.care-opinion");
        assertThat(Question.in(address, FROM_US)).isEmpty();
    }

    @Test
    void what_needs_a_key_is_answered_where_it_was_sent() {
        Form form = Form.empty().with("url", "https://a.example/").with("secretSetting", "hub.secret.a");
        AtomicBoolean answered = new AtomicBoolean();

        Response answer = Question.at("/console/feeds/preview", form, FROM_US, () -> {
            answered.set(true);
            return null;
        });

        assertThat(answer).isNull();
        assertThat(answered).isTrue();
    }
}
