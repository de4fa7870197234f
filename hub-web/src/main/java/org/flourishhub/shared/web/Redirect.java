package org.flourishhub.shared.web;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;

/** Sends the browser on to a page of ours with a fresh request, so that reloading never sends a form twice. */
public final class Redirect {
    private Redirect() {}

    /** {@code path} starts with a slash and stays relative: the browser knows best under which name it reached us. */
    public static Response to(String path) {
        return Response.status(Response.Status.SEE_OTHER)
                .header(HttpHeaders.LOCATION, path)
                .build();
    }
}
