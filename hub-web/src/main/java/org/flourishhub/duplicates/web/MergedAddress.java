package org.flourishhub.duplicates.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.ext.Provider;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.flourishhub.duplicates.DuplicateKind;
import org.flourishhub.duplicates.SameAs;

/** Where a page is gone because its listing was merged, sends browsers and search engines on to the one that was kept. */
@Provider
@ApplicationScoped
public class MergedAddress implements ContainerResponseFilter {
    private static final int MOVED_PERMANENTLY = 301;
    private static final Set<Integer> NO_LONGER_THERE = Set.of(404, 410);
    private static final Set<String> READING = Set.of("GET", "HEAD");
    private static final Pattern PAGE =
            Pattern.compile("/?(services|organisations)/([a-z0-9-]{1,80})((?:/[a-z]+)?(?:\\.(?:atom|json|ics))?)");

    @Inject
    SameAs sameAs;

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) {
        if (!NO_LONGER_THERE.contains(response.getStatus()) || !READING.contains(request.getMethod())) {
            return;
        }
        Matcher page = PAGE.matcher(request.getUriInfo().getPath());
        if (page.matches()) {
            DuplicateKind.in(page.group(1))
                    .flatMap(kind -> sameAs.keptSlug(kind, page.group(2)))
                    .ifPresent(kept -> {
                        response.setStatus(MOVED_PERMANENTLY);
                        response.setEntity(null);
                        // a merge can be undone: nobody shall keep this for ever
                        response.getHeaders().putSingle(HttpHeaders.CACHE_CONTROL, "no-cache");
                        response.getHeaders()
                                .putSingle(HttpHeaders.LOCATION, "/" + page.group(1) + "/" + kept + page.group(3));
                    });
        }
    }
}
