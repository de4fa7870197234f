package org.flourishhub.outside;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyStore;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;
import javax.net.ssl.X509TrustManager;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import okhttp3.tls.HandshakeCertificates;
import okhttp3.tls.HeldCertificate;
import org.flourishhub.outside.OutsideAnswer.NotReached;
import org.flourishhub.outside.OutsideAnswer.Reason;
import org.flourishhub.outside.OutsideAnswer.Received;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OutsideWorldTlsTest {

    private static final OutsideLimits PATIENT =
            new OutsideLimits(Duration.ofSeconds(60), Duration.ofSeconds(120), 200_000, 32 << 10, 100, 5);

    @TempDir
    static Path folder;

    @Test
    void a_certificate_nobody_vouches_for_is_refused() throws Exception {
        try (RawSite partner = secureSite("HTTP/1.1 200 OK\r\nContent-Length: 0\r\n\r\n")) {
            OutsideWorld world = new OutsideWorld(guard(partner), PATIENT, "test");
            OutsideAnswer answer = world.fetch(OutsideRequest.get(https(partner)));
            assertThat(((NotReached) answer).reason()).isEqualTo(Reason.NOT_SECURE);
        }
    }

    @Test
    void a_redirect_from_a_secure_page_to_an_insecure_one_is_refused() throws Exception {
        try (RawSite plain = RawSite.saying("HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nok");
                RawSite partner = secureSite(
                        "HTTP/1.1 301 Moved\r\nLocation: " + plain.url("/") + "\r\nContent-Length: 0\r\n\r\n")) {
            OutsideAnswer answer = trusting(guard(partner, plain)).fetch(OutsideRequest.get(https(partner)));
            assertThat(((NotReached) answer).reason()).isEqualTo(Reason.LESS_SECURE_REDIRECT);
            assertThat(plain.heads()).isEmpty();
        }
    }

    @Test
    void a_redirect_from_an_insecure_page_to_a_secure_one_is_followed() throws Exception {
        try (RawSite partner = secureSite("HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nok");
                RawSite plain = RawSite.saying(
                        "HTTP/1.1 301 Moved\r\nLocation: " + https(partner) + "\r\nContent-Length: 0\r\n\r\n")) {
            OutsideAnswer answer = trusting(guard(partner, plain)).fetch(OutsideRequest.get(plain.url("/")));
            assertThat(((Received) answer).movedTo()).contains(https(partner));
        }
    }

    @Test
    void a_site_that_offers_http_2_is_asked_by_it() throws Exception {
        HeldCertificate certificate = new HeldCertificate.Builder()
                .addSubjectAlternativeName("127.0.0.1")
                .build();
        HandshakeCertificates theirs =
                new HandshakeCertificates.Builder().heldCertificate(certificate).build();
        HandshakeCertificates ours = new HandshakeCertificates.Builder()
                .addTrustedCertificate(certificate.certificate())
                .build();
        try (MockWebServer partner = new MockWebServer()) {
            partner.useHttps(theirs.sslSocketFactory());
            partner.enqueue(new MockResponse(200, okhttp3.Headers.of("ETag", "\"2\""), "hello"));
            partner.start(InetAddress.getByName("127.0.0.1"), 0);
            String place = "127.0.0.1:" + partner.getPort();
            OutsideWorld world = new OutsideWorld(
                    new AddressGuard(Optional.of(place)),
                    PATIENT,
                    "test",
                    client -> client.sslSocketFactory(ours.sslSocketFactory(), ours.trustManager()));
            Received answer = (Received) world.fetch(OutsideRequest.get(URI.create("https://" + place + "/feed")));
            assertThat(answer.body()).isEqualTo("hello".getBytes(java.nio.charset.StandardCharsets.UTF_8));
            assertThat(partner.takeRequest().getVersion()).isEqualTo("HTTP/2");
        }
    }

    @Test
    void a_certificate_that_has_run_out_is_refused() throws Exception {
        Instant long1 = Instant.now().minus(Duration.ofDays(400));
        HeldCertificate authority =
                new HeldCertificate.Builder().certificateAuthority(0).build();
        HeldCertificate old = new HeldCertificate.Builder()
                .signedBy(authority)
                .addSubjectAlternativeName("127.0.0.1")
                .validityInterval(
                        long1.toEpochMilli(), long1.plus(Duration.ofDays(90)).toEpochMilli())
                .build();
        assertNotSecure(old, authority);
    }

    @Test
    void a_certificate_for_another_name_is_refused() throws Exception {
        HeldCertificate other = new HeldCertificate.Builder()
                .addSubjectAlternativeName("other.example")
                .build();
        assertNotSecure(other, other);
    }

    private static void assertNotSecure(HeldCertificate shown, HeldCertificate trusted) throws Exception {
        HandshakeCertificates theirs =
                new HandshakeCertificates.Builder().heldCertificate(shown).build();
        HandshakeCertificates ours = new HandshakeCertificates.Builder()
                .addTrustedCertificate(trusted.certificate())
                .build();
        try (MockWebServer partner = new MockWebServer()) {
            partner.useHttps(theirs.sslSocketFactory());
            partner.start(InetAddress.getByName("127.0.0.1"), 0);
            String place = "127.0.0.1:" + partner.getPort();
            OutsideWorld world = new OutsideWorld(
                    new AddressGuard(Optional.of(place)),
                    PATIENT,
                    "test",
                    client -> client.sslSocketFactory(ours.sslSocketFactory(), ours.trustManager()));
            OutsideAnswer answer = world.fetch(OutsideRequest.get(URI.create("https://" + place + "/")));
            assertThat(((NotReached) answer).reason()).isEqualTo(Reason.NOT_SECURE);
        }
    }

    @Test
    void a_site_that_speaks_plainly_where_it_should_be_secure_is_refused() throws Exception {
        try (ServerSocket plain = new ServerSocket(0, 5, InetAddress.getByName("127.0.0.1"))) {
            Thread host = new Thread(() -> answerEverybody(plain), "plain-site");
            host.setDaemon(true);
            host.start();
            String place = "127.0.0.1:" + plain.getLocalPort();
            OutsideWorld world = new OutsideWorld(new AddressGuard(Optional.of(place)), PATIENT, "test");
            OutsideAnswer answer = world.fetch(OutsideRequest.get(URI.create("https://" + place + "/")));
            assertThat(((NotReached) answer).reason()).isEqualTo(Reason.NOT_SECURE);
        }
    }

    private static void answerEverybody(ServerSocket door) {
        while (!door.isClosed()) {
            try (Socket visitor = door.accept()) {
                visitor.getOutputStream()
                        .write("HTTP/1.1 400 Bad Request\r\n\r\n".getBytes(java.nio.charset.StandardCharsets.UTF_8));
                // what the visitor still says is heard, or its own end of the line would break first
                visitor.getInputStream().readNBytes(5);
            } catch (IOException visitorLeft) {
                // the next one, unless the door is closed
            }
        }
    }

    @Test
    void a_handshake_without_end_is_given_up_long_before_the_errand() throws Exception {
        try (ServerSocket silent = new ServerSocket(0, 5, InetAddress.getByName("127.0.0.1"))) {
            OutsideLimits limits = new OutsideLimits(
                    Duration.ofSeconds(5), Duration.ofSeconds(1), Duration.ofSeconds(170), 200_000, 32 << 10, 100, 5);
            String place = "127.0.0.1:" + silent.getLocalPort();
            OutsideWorld world = new OutsideWorld(new AddressGuard(Optional.of(place)), limits, "test");
            long started = System.nanoTime();
            OutsideAnswer answer = world.fetch(OutsideRequest.get(URI.create("https://" + place + "/")));
            assertThat(((NotReached) answer).reason()).isEqualTo(Reason.TOO_SLOW);
            assertThat(Duration.ofNanos(System.nanoTime() - started)).isLessThan(Duration.ofSeconds(120));
        }
    }

    private static AddressGuard guard(RawSite... sites) {
        return new AddressGuard(Optional.of(String.join(
                ",", java.util.Arrays.stream(sites).map(RawSite::address).toList())));
    }

    private static URI https(RawSite site) {
        return URI.create("https://" + site.address() + "/");
    }

    private static RawSite secureSite(String answer) throws Exception {
        KeyManagerFactory keys = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
        keys.init(keyStore(), "password".toCharArray());
        SSLContext tls = SSLContext.getInstance("TLS");
        tls.init(keys.getKeyManagers(), null, null);
        return new RawSite(
                (head, out) -> out.write(answer.getBytes(java.nio.charset.StandardCharsets.UTF_8)),
                tls.getServerSocketFactory().createServerSocket(0, 50, InetAddress.getByName("127.0.0.1")));
    }

    private static OutsideWorld trusting(AddressGuard guard) throws Exception {
        TrustManagerFactory trust = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
        trust.init(keyStore());
        SSLContext tls = SSLContext.getInstance("TLS");
        tls.init(null, trust.getTrustManagers(), null);
        return new OutsideWorld(
                guard,
                PATIENT,
                "test",
                client -> client.sslSocketFactory(
                        tls.getSocketFactory(), (X509TrustManager) trust.getTrustManagers()[0]));
    }

    private static KeyStore keyStore() throws Exception {
        Path file = folder.resolve("site.p12");
        if (!Files.exists(file)) {
            String keytool =
                    Path.of(System.getProperty("java.home"), "bin", "keytool").toString();
            Process made = new ProcessBuilder(
                            keytool,
                            "-genkeypair",
                            "-alias",
                            "site",
                            "-keyalg",
                            "EC",
                            "-dname",
                            "CN=127.0.0.1",
                            "-ext",
                            "san=ip:127.0.0.1",
                            "-validity",
                            "2",
                            "-storetype",
                            "PKCS12",
                            "-keystore",
                            file.toString(),
                            "-storepass",
                            "password")
                    .inheritIO()
                    .start();
            assertThat(made.waitFor()).isZero();
        }
        KeyStore store = KeyStore.getInstance("PKCS12");
        try (InputStream in = Files.newInputStream(file)) {
            store.load(in, "password".toCharArray());
        }
        return store;
    }
}
