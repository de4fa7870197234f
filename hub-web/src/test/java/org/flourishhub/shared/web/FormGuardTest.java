package org.flourishhub.shared.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.servlet.http.HttpSession;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import org.flourishhub.shared.NotAllowed;
import org.junit.jupiter.api.Test;

class FormGuardTest {
    private static final Map<String, String> FROM_US = Map.of("Sec-Fetch-Site", "same-origin");

    private final AtomicReference<InputStream> body = new AtomicReference<>();

    @Test
    void a_form_of_ours_with_its_sessions_token_passes_and_can_still_be_read() throws IOException {
        HttpSession session = FormTokenTest.session();
        String form = "name=Tea&csrf=" + encoded(FormTokenTest.tokenOf(session).masked());

        guard(session).filter(post(FROM_US, form));

        assertThat(body.get().readAllBytes()).asString().isEqualTo(form);
    }

    @Test
    void a_form_without_the_sessions_token_or_with_anothers_is_refused() {
        HttpSession session = FormTokenTest.session();
        String others = FormTokenTest.tokenOf(FormTokenTest.session()).masked();

        assertRefused(session, FROM_US, "name=Tea");
        assertRefused(session, FROM_US, "name=Tea&csrf=" + encoded(others));
        assertRefused(session, FROM_US, "name=csrf%3D");
    }

    @Test
    void words_come_back_only_for_a_form_of_the_console() {
        assertThat(Resend.canGoTo("/console/services/0b7f0c6e-0000-4000-8000-000000000000/withdrawal"))
                .isTrue();
        for (String path :
                new String[] {"/sign-out", "/console", "//console/services", "/console/..//evil", "/consoles/x"}) {
            assertThat(Resend.canGoTo(path)).as(path).isFalse();
        }
    }

    @Test
    void a_form_from_another_site_is_refused_even_without_a_session() {
        assertRefused(null, Map.of("Sec-Fetch-Site", "cross-site"), "");
        assertRefused(null, Map.of("Sec-Fetch-Site", "same-site"), "");
        assertRefused(null, Map.of("Origin", "https://evil.example", "Host", "hub.example"), "");
        assertRefused(null, Map.of("Origin", "null", "Host", "hub.example"), "");
        assertRefused(null, Map.of("Host", "hub.example"), "");
    }

    @Test
    void an_older_browser_is_known_by_its_origin() {
        assertThatCode(() ->
                        guard(null).filter(post(Map.of("Origin", "https://hub.example", "Host", "inside:8080"), "")))
                .doesNotThrowAnyException();
        assertThatCode(() -> guard(null)
                        .filter(post(Map.of("Origin", "http://127.0.0.1:8080", "Host", "127.0.0.1:8080"), "")))
                .doesNotThrowAnyException();
    }

    @Test
    void looking_is_never_guarded() {
        assertThatCode(() -> guard(null)
                        .filter(Fake.of(ContainerRequestContext.class)
                                .answer("getMethod", given -> "GET")
                                .make()))
                .doesNotThrowAnyException();
    }

    @Test
    void more_than_a_form_can_hold_is_refused_whether_its_length_was_said_or_not() {
        byte[] much = new byte[FormLimit.MOST_BYTES + 1];

        assertTooLong("sign-out", much.length, much);
        assertTooLong("sign-out", -1, much);
        assertTooLong("push", -1, much);
        assertTooLong("push/a/b", -1, much);
        assertThatCode(() -> new FormLimit().filter(sent("sign-out", -1, new byte[FormLimit.MOST_BYTES])))
                .doesNotThrowAnyException();
    }

    @Test
    void a_feed_that_its_hub_pushes_may_be_longer_but_not_without_end() {
        byte[] much = new byte[FormLimit.MOST_PUSHED + 1];

        assertThatCode(() -> new FormLimit().filter(sent("push/a-key", -1, new byte[FormLimit.MOST_PUSHED])))
                .doesNotThrowAnyException();
        assertTooLong("push/a-key", much.length, much);
        assertTooLong("push/a-key", -1, much);
    }

    private static void assertTooLong(String path, int length, byte[] bytes) {
        assertThatThrownBy(() -> new FormLimit().filter(sent(path, length, bytes)))
                .isInstanceOf(FormTooLong.class);
    }

    private void assertRefused(HttpSession session, Map<String, String> headers, String form) {
        assertThatThrownBy(() -> guard(session).filter(post(headers, form))).isInstanceOf(NotAllowed.class);
    }

    private static FormGuard guard(HttpSession session) {
        FormGuard guard = new FormGuard();
        guard.token = FormTokenTest.tokenOf(session);
        guard.address = new PublicAddress("https://hub.example");
        guard.resource = Fake.of(ResourceInfo.class)
                .answer("getResourceClass", given -> AssetsController.class)
                .answer("getResourceMethod", given -> AssetsController.class.getDeclaredMethods()[0])
                .make();
        return guard;
    }

    private ContainerRequestContext post(Map<String, String> headers, String form) {
        body.set(new ByteArrayInputStream(form.getBytes(StandardCharsets.UTF_8)));
        return Fake.of(ContainerRequestContext.class)
                .answer("getMethod", given -> "POST")
                .answer("getMediaType", given -> MediaType.APPLICATION_FORM_URLENCODED_TYPE)
                .answer("getUriInfo", given -> Fake.of(UriInfo.class)
                        .answer("getRequestUri", nothing -> URI.create("https://hub.example/sign-out"))
                        .make())
                .answer("getHeaderString", given -> headers.get(given[0]))
                .answer("getEntityStream", given -> body.get())
                .answer("setEntityStream", given -> {
                    body.set((InputStream) given[0]);
                    return null;
                })
                .make();
    }

    private static ContainerRequestContext sent(String path, int length, byte[] bytes) {
        return Fake.of(ContainerRequestContext.class)
                .answer("hasEntity", given -> true)
                .answer("getUriInfo", given -> Fake.of(UriInfo.class)
                        .answer("getPath", nothing -> path)
                        .make())
                .answer("getMediaType", given -> MediaType.APPLICATION_FORM_URLENCODED_TYPE)
                .answer("getLength", given -> length)
                .answer("getEntityStream", given -> new ByteArrayInputStream(bytes))
                .answer("setEntityStream", given -> null)
                .make();
    }

    private static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }
}
