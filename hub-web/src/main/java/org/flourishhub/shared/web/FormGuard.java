package org.flourishhub.shared.web;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.ext.Provider;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.flourishhub.shared.NotAllowed;

/**
 * Lets a request that changes something through only when it comes from a page of ours: the browser says so, and in a
 * session the form also carries that session's token. The body is put back for whoever reads the form.
 */
@Provider
@Priority(Priorities.AUTHENTICATION)
@ApplicationScoped
public class FormGuard implements ContainerRequestFilter {
    private static final Set<String> SAFE = Set.of("GET", "HEAD", "OPTIONS");

    @Context
    ResourceInfo resource;

    @Inject
    FormToken token;

    @Inject
    PublicAddress address;

    @Override
    public void filter(ContainerRequestContext request) throws IOException {
        if (SAFE.contains(request.getMethod()) || isFromMachines()) {
            return;
        }
        if (!isFromOurOwnPage(request)) {
            throw new NotAllowed("This form did not come from a page of ours, so nothing was changed");
        }
        byte[] body = request.getEntityStream().readAllBytes();
        request.setEntityStream(new ByteArrayInputStream(body));
        Form form = Upload.formIn(request.getMediaType(), body);
        if (token.isNeeded() && !token.matches(form.value(FormToken.FIELD))) {
            refuse(request, form);
        } else if (form.isAgain() && !hasForm()) {
            List<String> matched = request.getUriInfo().getMatchedURIs();
            request.abortWith(Redirect.to("/" + matched.get(matched.size() - 1)));
        }
    }

    /** Whoever signed in again in another tab gets their words back; what carries no token at all is no form of ours. */
    private void refuse(ContainerRequestContext request, Form form) {
        String path = request.getUriInfo().getRequestUri().getRawPath();
        boolean withFile = Upload.isOne(request.getMediaType());
        if (form.value(FormToken.FIELD).isBlank() || withFile || !Resend.canGoTo(path)) {
            throw new NotAllowed("This form was open for too long or was sent from another sign-in, so nothing was"
                    + " changed. Go back, open the page again and send it once more");
        }
        request.abortWith(Resend.afterAnotherSignIn(path, form));
    }

    /** Where there is no form to show again, the page the button is on is shown, and nothing is done by itself. */
    private boolean hasForm() {
        return resource.getResourceMethod().isAnnotationPresent(Consumes.class);
    }

    private boolean isFromMachines() {
        return resource.getResourceMethod().isAnnotationPresent(FromMachines.class)
                || resource.getResourceClass().isAnnotationPresent(FromMachines.class);
    }

    /** Every browser of the last years sends at least one of the two headers with a form; who sends neither is no browser. */
    private boolean isFromOurOwnPage(ContainerRequestContext request) {
        String site = request.getHeaderString("Sec-Fetch-Site");
        if (site != null) {
            return site.equals("same-origin");
        }
        return authorityOf(request.getHeaderString("Origin"))
                .filter(from -> from.equals(request.getHeaderString("Host")) || from.equals(address.authority()))
                .isPresent();
    }

    private static Optional<String> authorityOf(String origin) {
        try {
            return Optional.ofNullable(origin).map(URI::create).map(URI::getAuthority);
        } catch (IllegalArgumentException notAnAddress) {
            return Optional.empty();
        }
    }
}
