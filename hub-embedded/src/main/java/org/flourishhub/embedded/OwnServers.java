package org.flourishhub.embedded;

import java.net.http.HttpClient;

/** How the hub's programs talk to the servers that it runs itself, on this machine. */
public final class OwnServers {
    private OwnServers() {}

    /** In HTTP/1.1: an upgrade to HTTP/2 in the clear gains nothing here, and a server hung up in the middle of one. */
    public static HttpClient.Builder caller() {
        return HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1);
    }
}
