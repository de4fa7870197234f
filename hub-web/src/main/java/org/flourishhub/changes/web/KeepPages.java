package org.flourishhub.changes.web;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.Provider;
import jakarta.ws.rs.ext.WriterInterceptor;
import jakarta.ws.rs.ext.WriterInterceptorContext;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import org.flourishhub.changes.PublicChanges;
import org.flourishhub.shared.web.FormToken;
import org.flourishhub.shared.web.SameForAll;

/**
 * Shows a visitor the page that was made for the one before, as long as nothing public has changed. Whoever is signed in
 * gets a page of their own, and so does whoever asks with words that no link of ours has. It keeps a page as it was written,
 * before it is packed for those who take packed pages.
 */
@Provider
@SameForAll
@ApplicationScoped
@Priority(Priorities.USER)
public class KeepPages implements ContainerRequestFilter, ContainerResponseFilter, WriterInterceptor {
    private static final String HTML = "text/html;charset=UTF-8";
    private static final String BEGUN = KeepPages.class.getName();
    private static final Set<String> QUERIES = Set.of("", "print=large");
    private static final int MOST_BYTES = 32 << 20;
    private static final Duration LONGEST = Duration.ofMinutes(1);
    private static final int OK = Response.Status.OK.getStatusCode();

    @Inject
    PublicChanges changes;

    @Inject
    FormToken session;

    @Inject
    Clock clock;

    private final MadePages pages = new MadePages(MOST_BYTES, LONGEST);

    @Override
    public void filter(ContainerRequestContext request) {
        String query = Optional.ofNullable(request.getUriInfo().getRequestUri().getRawQuery())
                .orElse("");
        if (session.isNeeded() || !request.getMethod().equals(HttpMethod.GET) || !QUERIES.contains(query)) {
            return;
        }
        String address = request.getUriInfo().getPath() + "?" + query;
        long revision = changes.revision();
        pages.at(address, revision, clock.instant())
                .ifPresentOrElse(
                        html -> request.abortWith(Response.ok(html).type(HTML).build()),
                        () -> request.setProperty(BEGUN, new Begun(address, revision)));
    }

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) {
        if (response.getStatus() != OK) {
            request.removeProperty(BEGUN);
        }
    }

    @Override
    public void aroundWriteTo(WriterInterceptorContext answer) throws IOException {
        if (!(answer.getProperty(BEGUN) instanceof Begun begun)) {
            answer.proceed();
            return;
        }
        OutputStream out = answer.getOutputStream();
        ByteArrayOutputStream made = new ByteArrayOutputStream();
        answer.setOutputStream(made);
        answer.proceed();
        answer.setOutputStream(out);
        byte[] html = made.toByteArray();
        pages.keep(begun.address(), begun.revision(), clock.instant(), html);
        out.write(html);
    }

    private record Begun(String address, long revision) {}
}
