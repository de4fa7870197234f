package org.flourishhub.launcher;

import java.net.http.HttpClient;
import java.time.Duration;
import org.flourishhub.embedded.Waiting;

/**
 * How all tests ask a hub: in HTTP/1.1, as browsers and proxies speak to an address without TLS. A connection that has
 * rested for some seconds is not used again (the build says so, for all clients of a JVM at once): the server hangs up on it
 * after half a minute, and a form that is sent at that very moment would be lost, for nobody may send it a second time.
 */
public final class HubClient {
    /** How long an answer may take; a request without such a limit would wait for ever. */
    public static final Duration PATIENCE = Waiting.PATIENCE;

    private HubClient() {}

    public static HttpClient create() {
        return builder().build();
    }

    /** For somebody who keeps cookies, or follows where they are sent. */
    public static HttpClient.Builder builder() {
        return HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1);
    }
}
