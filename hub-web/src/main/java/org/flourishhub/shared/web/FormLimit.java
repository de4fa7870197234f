package org.flourishhub.shared.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.PreMatching;
import jakarta.ws.rs.ext.Provider;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.regex.Pattern;
import org.flourishhub.shared.RuleBroken;

/**
 * Reads what was sent to us up to a limit, before anything else looks at it: the container itself answers an oversized
 * form with 500, and a long story is still well below this. Only a list that an editor brings
 * in, and a feed that its hub pushes, may be larger.
 */
@Provider
@PreMatching
@ApplicationScoped
public class FormLimit implements ContainerRequestFilter {
    static final int MOST_BYTES = 512 * 1024;
    /** A file, and the form around it. */
    static final int MOST_WITH_FILE = Upload.MOST_BYTES + 64 * 1024;
    /** So much more is read and forgotten: browsers and the hubs of feeds hear our answer only once they have sent everything. */
    private static final long STILL_READ = 30L * 1024 * 1024;

    /** A whole feed, told by its hub. */
    static final int MOST_PUSHED = 3 * 1024 * 1024;

    private static final Pattern PUSHES = Pattern.compile("/?push/[^/]+/?");
    private static final Pattern LISTS = Pattern.compile("/?console/organisations/[^/]+/lists/?");

    @Override
    public void filter(ContainerRequestContext request) throws IOException {
        if (!request.hasEntity()) {
            return;
        }
        boolean withFile = Upload.isOne(request.getMediaType())
                && LISTS.matcher(request.getUriInfo().getPath()).matches();
        boolean pushed = PUSHES.matcher(request.getUriInfo().getPath()).matches();
        int most = withFile ? MOST_WITH_FILE : pushed ? MOST_PUSHED : MOST_BYTES;
        if (!withFile && request.getLength() > most) {
            if (pushed) {
                forget(request.getEntityStream());
            }
            throw new FormTooLong();
        }
        byte[] body = request.getEntityStream().readNBytes(most + 1);
        if (body.length > most) {
            if (withFile || pushed) {
                forget(request.getEntityStream());
            }
            if (withFile) {
                throw new RuleBroken("file", "This file is too big. A list may have up to 5 MB and 5,000 rows");
            }
            throw new FormTooLong();
        }
        request.setEntityStream(new ByteArrayInputStream(body));
    }

    private static void forget(InputStream rest) throws IOException {
        byte[] some = new byte[64 * 1024];
        long forgotten = 0;
        for (int read = rest.read(some); read > 0 && forgotten < STILL_READ; read = rest.read(some)) {
            forgotten += read;
        }
    }
}
