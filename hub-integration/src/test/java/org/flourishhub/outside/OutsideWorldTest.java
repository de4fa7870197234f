package org.flourishhub.outside;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.zip.GZIPOutputStream;
import org.flourishhub.outside.OutsideAnswer.NotReached;
import org.flourishhub.outside.OutsideAnswer.Reason;
import org.flourishhub.outside.OutsideAnswer.Received;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OutsideWorldTest {

    private static final OutsideLimits TIGHT =
            new OutsideLimits(Duration.ofSeconds(60), Duration.ofSeconds(100), 200_000, 32 << 10, 100, 5);
    private static final OutsideLimits HURRIED =
            new OutsideLimits(Duration.ofSeconds(2), Duration.ofSeconds(2), 200_000, 32 << 10, 100, 5);

    private final List<RawSite> sites = new ArrayList<>();

    private RawSite site(RawSite.Behaviour behaviour) {
        RawSite site = new RawSite(behaviour);
        sites.add(site);
        return site;
    }

    private RawSite saying(String answer) {
        return site((head, out) -> out.write(answer.getBytes(StandardCharsets.UTF_8)));
    }

    private static OutsideWorld world(OutsideLimits limits, RawSite... allowed) {
        String pairs =
                String.join(",", List.of(allowed).stream().map(RawSite::address).toList());
        return new OutsideWorld(new AddressGuard(Optional.of(pairs)), limits, "FlourishHub/0.1 (test)");
    }

    private static Received received(OutsideAnswer answer) {
        assertThat(answer).isInstanceOf(Received.class);
        return (Received) answer;
    }

    private static void assertReason(OutsideAnswer answer, Reason reason) {
        assertThat(answer).isInstanceOf(NotReached.class);
        assertThat(((NotReached) answer).reason()).as(answer.toString()).isEqualTo(reason);
        assertThat(((NotReached) answer).sentence()).endsWith(".").doesNotContain("Exception");
    }

    @AfterEach
    void close() throws IOException {
        for (RawSite site : sites) {
            site.close();
        }
    }

    @Test
    void a_page_comes_back_with_status_headers_and_bytes() {
        RawSite partner =
                saying("HTTP/1.1 200 OK\r\nContent-Type: text/xml\r\nETag: \"a\"\r\nContent-Length: 5\r\n\r\nhello");
        Received page = received(world(TIGHT, partner).fetch(OutsideRequest.get(partner.url("/feed"))));
        assertThat(page.status()).isEqualTo(200);
        assertThat(new String(page.body(), StandardCharsets.UTF_8)).isEqualTo("hello");
        assertThat(page.header("etag")).contains("\"a\"");
        assertThat(page.url()).isEqualTo(partner.url("/feed"));
        assertThat(page.movedTo()).isEmpty();
    }

    @Test
    void it_says_who_it_is_and_carries_no_cookie_and_no_referer() {
        RawSite partner = saying("HTTP/1.1 200 OK\r\nSet-Cookie: a=b\r\nContent-Length: 0\r\n\r\n");
        OutsideWorld world = world(TIGHT, partner);
        world.fetch(OutsideRequest.get(partner.url("/")));
        world.fetch(OutsideRequest.get(partner.url("/")));
        assertThat(partner.heads()).hasSize(2).allSatisfy(head -> assertThat(head)
                .contains("User-Agent: FlourishHub/0.1 (test)")
                .contains("Accept-Encoding: gzip")
                .doesNotContainIgnoringCase("cookie")
                .doesNotContainIgnoringCase("referer"));
    }

    @Test
    void both_validators_go_back_byte_for_byte() {
        RawSite partner = saying("HTTP/1.1 304 Not Modified\r\nETag: W/\"x-é\"\r\n\r\n");
        OutsideWorld world = world(TIGHT, partner);
        OutsideRequest ask =
                OutsideRequest.get(partner.url("/")).unlessStill("W/\"x-é\"-gzip", "tue, 3 mar 2026  10:15");
        Received answer = received(world.fetch(ask));
        assertThat(answer.status()).isEqualTo(304);
        assertThat(answer.header("ETag")).contains("W/\"x-é\"");
        assertThat(partner.heads().get(0))
                .contains("If-None-Match: W/\"x-é\"-gzip\n")
                .contains("If-Modified-Since: tue, 3 mar 2026  10:15\n");
    }

    @Test
    void a_validator_that_could_not_be_read_is_not_sent() {
        RawSite partner = saying("HTTP/1.1 200 OK\r\nContent-Length: 0\r\n\r\n");
        world(TIGHT, partner).fetch(OutsideRequest.get(partner.url("/")).unlessStill("\"\uFFFD\"", "a\nb"));
        assertThat(partner.heads().get(0)).doesNotContain("If-");
    }

    @Test
    void a_packed_page_is_unpacked() throws IOException {
        byte[] packed = gzip("poem\nline".getBytes(StandardCharsets.UTF_8));
        RawSite partner = site((head, out) -> {
            out.write(("HTTP/1.1 200 OK\r\nContent-Encoding: gzip\r\nContent-Length: " + packed.length + "\r\n\r\n")
                    .getBytes(StandardCharsets.UTF_8));
            out.write(packed);
        });
        Received page = received(world(TIGHT, partner).fetch(OutsideRequest.get(partner.url("/"))));
        assertThat(page.body()).isEqualTo("poem\nline".getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void a_bomb_is_not_unpacked_to_the_end() throws IOException {
        byte[] bomb = gzip(new byte[150_000]);
        RawSite partner = site((head, out) -> {
            out.write("HTTP/1.1 200 OK\r\nContent-Encoding: gzip\r\n\r\n".getBytes(StandardCharsets.UTF_8));
            out.write(bomb);
        });
        assertReason(world(TIGHT, partner).fetch(OutsideRequest.get(partner.url("/"))), Reason.TOO_LARGE);
    }

    @Test
    void a_page_above_the_limit_is_refused_however_it_is_sent() {
        RawSite announced = saying("HTTP/1.1 200 OK\r\nContent-Length: 300000\r\n\r\n");
        RawSite endless = site((head, out) -> {
            out.write("HTTP/1.1 200 OK\r\n\r\n".getBytes(StandardCharsets.UTF_8));
            for (int i = 0; i < 10_000; i++) {
                out.write(new byte[1000]);
            }
        });
        RawSite crumbs = site((head, out) -> {
            out.write("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n".getBytes(StandardCharsets.UTF_8));
            byte[] many = "1;padding-padding-padding-padding-padding\r\nx\r\n"
                    .repeat(1000)
                    .getBytes(StandardCharsets.UTF_8);
            for (int i = 0; i < 1000; i++) {
                out.write(many);
            }
        });
        OutsideWorld world = world(TIGHT, announced, endless, crumbs);
        for (RawSite partner : List.of(announced, endless, crumbs)) {
            assertReason(world.fetch(OutsideRequest.get(partner.url("/"))), Reason.TOO_LARGE);
        }
    }

    @Test
    void headers_without_end_are_refused() {
        RawSite long1 = saying("HTTP/1.1 200 OK\r\nX-Long: " + "x".repeat(33 << 10) + "\r\nContent-Length: 0\r\n\r\n");
        RawSite endless = site((head, out) -> {
            out.write("HTTP/1.1 200 OK\r\n".getBytes(StandardCharsets.UTF_8));
            for (int i = 0; i < 100_000; i++) {
                out.write(("X-" + i + ": " + "y".repeat(100) + "\r\n").getBytes(StandardCharsets.UTF_8));
            }
        });
        OutsideWorld world = world(TIGHT, long1, endless);
        assertReason(world.fetch(OutsideRequest.get(long1.url("/"))), Reason.TOO_LARGE);
        assertThat(world.fetch(OutsideRequest.get(endless.url("/")))).isInstanceOf(NotReached.class);
    }

    @Test
    void a_page_that_drips_is_given_up_within_the_total_time() {
        CountDownLatch never = new CountDownLatch(1);
        RawSite partner = site((head, out) -> {
            out.write("HTTP/1.1 200 OK\r\nContent-Length: 1000\r\n\r\n".getBytes(StandardCharsets.UTF_8));
            try {
                while (!never.await(100, java.util.concurrent.TimeUnit.MILLISECONDS)) {
                    out.write('x');
                    out.flush();
                }
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        });
        long started = System.nanoTime();
        assertReason(world(HURRIED, partner).fetch(OutsideRequest.get(partner.url("/"))), Reason.TOO_SLOW);
        assertThat(Duration.ofNanos(System.nanoTime() - started))
                .isBetween(Duration.ofSeconds(1), Duration.ofSeconds(100));
        never.countDown();
    }

    @Test
    void slow_redirects_share_one_limit_of_time() {
        RawSite partner = site((head, out) -> {
            try {
                new CountDownLatch(1).await(900, java.util.concurrent.TimeUnit.MILLISECONDS);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
            out.write("HTTP/1.1 302 Found\r\nLocation: /again\r\nContent-Length: 0\r\n\r\n"
                    .getBytes(StandardCharsets.UTF_8));
        });
        assertReason(world(HURRIED, partner).fetch(OutsideRequest.get(partner.url("/"))), Reason.TOO_SLOW);
        assertThat(partner.heads()).hasSizeLessThan(5);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\nshort",
                "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n5\r\nhel",
                "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nzzz\r\nhello",
                "HTTP/1.1 200 OK\r\nContent-Encoding: gzip\r\nContent-Length: 5\r\n\r\nhello",
                "HTTP/1.1 200 OK\r\nContent-Encoding: br\r\nContent-Length: 5\r\n\r\nhello",
                "garbage\r\n\r\n",
                ""
            })
    void an_answer_that_lies_or_breaks_off_is_said_to_be_broken(String answer) {
        RawSite partner = saying(answer);
        assertReason(world(TIGHT, partner).fetch(OutsideRequest.get(partner.url("/"))), Reason.BROKEN_ANSWER);
    }

    @Test
    void a_long_length_for_a_refusal_does_not_hide_the_refusal() {
        RawSite partner = saying("HTTP/1.1 404 Not Found\r\nContent-Length: 100\r\n\r\nshort");
        Received answer = received(world(TIGHT, partner).fetch(OutsideRequest.get(partner.url("/"))));
        assertThat(answer.status()).isEqualTo(404);
    }

    @Test
    void nobody_at_home_is_said_plainly() throws IOException {
        try (ClosedPort gone = new ClosedPort()) {
            OutsideWorld world =
                    new OutsideWorld(new AddressGuard(Optional.of(gone.address())), TIGHT, "FlourishHub/0.1 (test)");
            URI address = URI.create("http://" + gone.address() + "/");
            assertReason(world.fetch(OutsideRequest.get(address)), Reason.NO_CONNECTION);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ftp://partner.example/",
                "file:///etc/passwd",
                "gopher://partner.example/",
                "jar:file:///x!/y",
                "http://user:word@partner.example/",
                "https://user@partner.example/",
                "mailto:a@b.example",
                "/feed"
            })
    void only_web_addresses_without_passwords_are_asked(String url) {
        assertReason(world(TIGHT).fetch(OutsideRequest.get(URI.create(url))), Reason.NOT_A_WEB_ADDRESS);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://127.0.0.1:%d/",
                "http://localhost:%d/",
                "http://127.1:%d/",
                "http://2130706433:%d/",
                "http://[::1]:%d/",
                "http://[::ffff:127.0.0.1]:%d/",
                "http://0.0.0.0:%d/",
                "http://127.0.0.1.:%d/",
                "http://169.254.169.254/latest/meta-data/#%d"
            })
    void no_inside_address_is_asked_however_it_is_written(String pattern) {
        RawSite inside = saying("HTTP/1.1 200 OK\r\nContent-Length: 6\r\n\r\nsecret");
        OutsideAnswer answer = world(TIGHT).fetch(OutsideRequest.get(URI.create(pattern.formatted(inside.port()))));
        assertThat(answer).isInstanceOf(NotReached.class);
        assertThat(((NotReached) answer).reason()).isIn(Reason.ADDRESS_NOT_ALLOWED, Reason.NO_SUCH_NAME);
        assertThat(inside.heads()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"http://127.0.0.1:%d/", "http://localhost:%d/", "//[::ffff:7f00:1]:%d/", "http://127.1:%d"})
    void a_redirect_to_an_inside_address_is_not_followed(String pattern) {
        RawSite inside = saying("HTTP/1.1 200 OK\r\nContent-Length: 6\r\n\r\nsecret");
        RawSite partner = saying("HTTP/1.1 302 Found\r\nLocation: " + pattern.formatted(inside.port())
                + "\r\nContent-Length: 0\r\n\r\n");
        assertReason(world(TIGHT, partner).fetch(OutsideRequest.get(partner.url("/"))), Reason.ADDRESS_NOT_ALLOWED);
        assertThat(inside.heads()).isEmpty();
    }

    @Test
    void redirects_that_go_round_in_circles_end() {
        RawSite partner = saying("HTTP/1.1 301 Moved\r\nLocation: /round\r\nContent-Length: 0\r\n\r\n");
        assertReason(world(TIGHT, partner).fetch(OutsideRequest.get(partner.url("/"))), Reason.TOO_MANY_REDIRECTS);
        assertThat(partner.heads()).hasSize(6);
    }

    @Test
    void a_move_for_good_is_told_apart_from_a_detour() {
        RawSite home = saying("HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nok");
        RawSite moved = saying("HTTP/1.1 308 Moved\r\nLocation: " + home.url("/new") + "\r\nContent-Length: 0\r\n\r\n");
        RawSite detour = saying("HTTP/1.1 302 Found\r\nLocation: " + moved.url("/") + "\r\nContent-Length: 0\r\n\r\n");
        OutsideWorld world = world(TIGHT, home, moved, detour);
        assertThat(received(world.fetch(OutsideRequest.get(moved.url("/")))).movedTo())
                .contains(home.url("/new"));
        Received byDetour = received(world.fetch(OutsideRequest.get(detour.url("/"))));
        assertThat(byDetour.movedTo()).isEmpty();
        assertThat(byDetour.url()).isEqualTo(home.url("/new"));
    }

    @Test
    void a_secret_stays_with_the_site_it_was_meant_for() {
        RawSite thief = saying("HTTP/1.1 200 OK\r\nContent-Length: 0\r\n\r\n");
        RawSite partner = site((head, out) -> {
            String to =
                    head.startsWith("GET /first") ? "/second" : thief.url("/").toString();
            out.write(("HTTP/1.1 302 Found\r\nLocation: " + to + "\r\nContent-Length: 0\r\n\r\n")
                    .getBytes(StandardCharsets.UTF_8));
        });
        OutsideRequest ask = OutsideRequest.get(partner.url("/first"))
                .with("Authorization", "SUBSCRIPTION_KEY k")
                .with("Accept", "application/json");
        world(TIGHT, partner, thief).fetch(ask);
        assertThat(partner.heads()).hasSize(2).allSatisfy(head -> assertThat(head)
                .contains("SUBSCRIPTION_KEY k"));
        assertThat(thief.heads()).hasSize(1).allSatisfy(head -> assertThat(head)
                .doesNotContain("SUBSCRIPTION_KEY")
                .contains("Accept: application/json"));
    }

    @Test
    void redirects_are_left_alone_when_asked_and_for_everything_posted() {
        RawSite partner = saying("HTTP/1.1 302 Found\r\nLocation: /login\r\nContent-Length: 0\r\n\r\n");
        OutsideWorld world = world(TIGHT, partner);
        Received asked =
                received(world.fetch(OutsideRequest.get(partner.url("/a")).withoutRedirects()));
        Received posted = received(world.post(
                OutsideRequest.post(partner.url("/b"), "application/json", "{}".getBytes(StandardCharsets.UTF_8))));
        assertThat(asked.isRedirect()).isTrue();
        assertThat(asked.header("location")).contains("/login");
        assertThat(posted.status()).isEqualTo(302);
        assertThat(partner.heads()).hasSize(2);
    }

    @Test
    void what_is_posted_arrives_as_it_was() {
        RawSite partner = saying("HTTP/1.1 204 No Content\r\n\r\n");
        byte[] body = "{\"a\":\"é\"}".getBytes(StandardCharsets.UTF_8);
        Received answer = received(world(TIGHT, partner)
                .post(OutsideRequest.post(partner.url("/hook"), "application/json", body)
                        .with("webhook-id", "msg_1")));
        assertThat(answer.isSuccess()).isTrue();
        assertThat(partner.heads().get(0))
                .startsWith("POST /hook HTTP/1.1")
                .contains("Content-Type: application/json\n")
                .contains("Content-Length: " + body.length)
                .contains("webhook-id: msg_1");
    }

    @Test
    void the_proxy_settings_of_the_machine_are_not_used() throws IOException {
        RawSite partner = saying("HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nok");
        try (ServerSocket proxy = new ServerSocket(0)) {
            System.setProperty("http.proxyHost", "127.0.0.1");
            System.setProperty("http.proxyPort", String.valueOf(proxy.getLocalPort()));
            System.setProperty("http.nonProxyHosts", "");
            System.setProperty("socksProxyHost", "127.0.0.1");
            System.setProperty("socksProxyPort", String.valueOf(proxy.getLocalPort()));
            assertThat(received(world(TIGHT, partner).fetch(OutsideRequest.get(partner.url("/"))))
                            .status())
                    .isEqualTo(200);
        } finally {
            List.of("http.proxyHost", "http.proxyPort", "http.nonProxyHosts", "socksProxyHost", "socksProxyPort")
                    .forEach(System::clearProperty);
        }
    }

    private static byte[] gzip(byte[] plain) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (GZIPOutputStream packer = new GZIPOutputStream(out)) {
            packer.write(plain);
        }
        return out.toByteArray();
    }
}
