package org.flourishhub.outside;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.net.InetAddress;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyStore;
import java.util.Optional;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;
import javax.net.ssl.X509TrustManager;
import org.flourishhub.outside.OutsideAnswer.NotReached;
import org.flourishhub.outside.OutsideAnswer.Reason;
import org.flourishhub.outside.OutsideAnswer.Received;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OutsideWorldTlsTest {

    @TempDir
    static Path folder;

    @Test
    void a_certificate_nobody_vouches_for_is_refused() throws Exception {
        try (RawSite partner = secureSite("HTTP/1.1 200 OK\r\nContent-Length: 0\r\n\r\n")) {
            OutsideWorld world = new OutsideWorld(guard(partner), OutsideLimits.usual(), "test");
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
                OutsideLimits.usual(),
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
