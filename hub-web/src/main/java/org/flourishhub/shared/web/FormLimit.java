package org.flourishhub.shared.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.PreMatching;
import jakarta.ws.rs.ext.Provider;
import java.io.ByteArrayInputStream;
import java.io.IOException;

/**
 * Reads what was sent to us up to a limit, before anything else looks at it: the container itself answers an oversized
 * form with 500, and a long story is still well below this.
 */
@Provider
@PreMatching
@ApplicationScoped
public class FormLimit implements ContainerRequestFilter {
    static final int MOST_BYTES = 512 * 1024;

    @Override
    public void filter(ContainerRequestContext request) throws IOException {
        if (!request.hasEntity()) {
            return;
        }
        if (request.getLength() > MOST_BYTES) {
            throw new FormTooLong();
        }
        byte[] body = request.getEntityStream().readNBytes(MOST_BYTES + 1);
        if (body.length > MOST_BYTES) {
            throw new FormTooLong();
        }
        request.setEntityStream(new ByteArrayInputStream(body));
    }
}
