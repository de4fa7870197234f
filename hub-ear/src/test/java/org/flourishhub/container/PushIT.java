package org.flourishhub.container;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManager;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.HexFormat;
import java.util.UUID;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.awaitility.Awaitility;
import org.flourishhub.launcher.HubClient;
import org.flourishhub.syndication.FeedLedger;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;

/** The hub of a feed at the door of the running application. */
@ArquillianTest
@RunAsClient
class PushIT {
    private static final String SECRET = "only-the-hub-knows-this";
    private static final String RSS = "<rss version='2.0'><channel><title>Voices</title><item><title>The gate</title>"
            + "<guid>urn:gate</guid><description>It was open.</description></item></channel></rss>";

    private final HttpClient http = HubClient.create();

    @Deployment(testable = false)
    static WebArchive hub() {
        return Parts.war();
    }

    @Test
    void a_hub_that_makes_sure_of_our_wish_is_told_so_and_a_stranger_is_not() {
        String door = "/push/" + wish(People.feed(), "WANTED");

        HttpResponse<String> sure =
                get(door + "?hub.mode=subscribe&hub.topic=urn:topic&hub.challenge=a%3Cb&hub.lease_seconds=9000");
        assertThat(sure.statusCode()).isEqualTo(200);
        assertThat(sure.body()).isEqualTo("a<b");
        assertThat(sure.headers().firstValue("Content-Type").orElseThrow()).startsWith("text/plain");
        assertThat(get(door + "?hub.mode=subscribe&hub.topic=urn:other&hub.challenge=x")
                        .statusCode())
                .isEqualTo(404);
        assertThat(get(door + "?hub.mode=unsubscribe&hub.topic=urn:topic&hub.challenge=x")
                        .statusCode())
                .isEqualTo(404);
        assertThat(get(door).statusCode()).isEqualTo(404);
        assertThat(get("/push/nobody?hub.mode=subscribe&hub.topic=urn:topic&hub.challenge=x")
                        .statusCode())
                .isEqualTo(404);
    }

    @Test
    void what_is_signed_is_taken_in_and_what_is_too_large_or_for_nobody_is_not() {
        UUID feed = People.feed();
        String door = "/push/" + wish(feed, "ACTIVE");

        assertThat(push("POST", door, RSS, "sha256=" + "0".repeat(64))).isEqualTo(202);
        assertThat(push("POST", door, "x".repeat(3 * 1024 * 1024 + 1), signature("x")))
                .isEqualTo(413);
        assertThat(push("POST", "/push/nobody", RSS, signature(RSS))).isEqualTo(410);
        assertThat(Parts.hub().get(FeedLedger.class).countLive(feed)).isZero();

        assertThat(push("PUT", door, RSS, signature(RSS))).isEqualTo(202);
        Awaitility.await()
                .atMost(HubClient.PATIENCE)
                .until(() -> Parts.hub().get(FeedLedger.class).countLive(feed) == 1);
    }

    /** As the hub has noted it; its key. */
    private static String wish(UUID feed, String state) {
        String key = (UUID.randomUUID().toString() + UUID.randomUUID())
                .replace("-", "")
                .substring(0, 43);
        Parts.hub().inTransaction(() -> {
            Parts.hub()
                    .get(EntityManager.class)
                    .createNativeQuery(
                            "insert into feed_push (id, version, feed_id, kind, hub, topic, callback_key, secret,"
                                    + " state, due_at, lease_until, tries) values (?1, 1, ?2, 'WEBSUB', 'https://hub.invalid/',"
                                    + " 'urn:topic', ?3, ?4, ?5, '2040-01-01', '2040-01-02', 0)")
                    .setParameter(1, UUID.randomUUID())
                    .setParameter(2, feed)
                    .setParameter(3, key)
                    .setParameter(4, SECRET)
                    .setParameter(5, state)
                    .executeUpdate();
        });
        return key;
    }

    private HttpResponse<String> get(String path) {
        return send(HttpRequest.newBuilder(Parts.address().resolve(path)));
    }

    private int push(String method, String path, String body, String signature) {
        return send(HttpRequest.newBuilder(Parts.address().resolve(path))
                        .header("Content-Type", "application/rss+xml")
                        .header("X-Hub-Signature", signature)
                        .method(method, BodyPublishers.ofString(body)))
                .statusCode();
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return http.send(request.timeout(HubClient.PATIENCE).build(), BodyHandlers.ofString());
        } catch (IOException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static String signature(String body) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(SECRET.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
            return "sha256=" + HexFormat.of().formatHex(mac.doFinal(body.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
