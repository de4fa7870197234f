package org.flourishhub.shared.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.ext.Provider;

/**
 * Says how long an answer may be kept when its resource has not said so: a visitor's page is asked for again each time,
 * so that what was withdrawn is gone at once; nothing that a signed-in person saw is left on the machine.
 */
@Provider
@ApplicationScoped
public class Caching implements ContainerResponseFilter {
    @Inject
    FormToken session;

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) {
        if (!response.getHeaders().containsKey(HttpHeaders.CACHE_CONTROL)) {
            response.getHeaders().putSingle(HttpHeaders.CACHE_CONTROL, session.isNeeded() ? "no-store" : "no-cache");
        }
    }
}
