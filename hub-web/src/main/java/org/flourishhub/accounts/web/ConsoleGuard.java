package org.flourishhub.accounts.web;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.Provider;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.flourishhub.shared.Actor;
import org.flourishhub.shared.web.Form;
import org.flourishhub.shared.web.Redirect;
import org.flourishhub.shared.web.Upload;

/**
 * Lets nobody into the console who is not signed in. Whoever sends a form after their session has ended signs in on a
 * page that carries their words along, so that nothing typed is lost and nothing is kept or put into an address.
 * Runs after the guard of forms: what another site sent is refused before it could be carried along.
 */
@Provider
@Priority(Priorities.AUTHORIZATION)
@ApplicationScoped
public class ConsoleGuard implements ContainerRequestFilter {
    @Context
    ResourceInfo resource;

    @Inject
    Instance<Actor> signedIn;

    @Override
    public void filter(ContainerRequestContext request) throws IOException {
        if (!isConsole() || signedIn.get().accountId() != null) {
            return;
        }
        String path = request.getUriInfo().getRequestUri().getRawPath();
        String query = request.getUriInfo().getRequestUri().getRawQuery();
        if (request.getMethod().equals("POST")) {
            byte[] body = request.getEntityStream().readAllBytes();
            request.abortWith(signInCarrying(path, Upload.formIn(request.getMediaType(), body)));
        } else {
            String to = ReturnPath.safe(query == null ? path : path + "?" + query);
            request.abortWith(Redirect.to("/sign-in?to=" + URLEncoder.encode(to, StandardCharsets.UTF_8)));
        }
    }

    /** By the resource that was matched, not by the spelling of the address. */
    private boolean isConsole() {
        Path path = resource.getResourceClass().getAnnotation(Path.class);
        return path == null || path.value().startsWith("/console");
    }

    private static Response signInCarrying(String path, Form typed) {
        return Response.status(Response.Status.UNAUTHORIZED)
                .header(HttpHeaders.WWW_AUTHENTICATE, "Form")
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .type(MediaType.TEXT_HTML_TYPE.withCharset("UTF-8"))
                .entity(SignInPage.carrying(path, typed))
                .build();
    }
}
