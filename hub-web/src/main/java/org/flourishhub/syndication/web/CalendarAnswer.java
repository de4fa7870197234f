package org.flourishhub.syndication.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.flourishhub.directory.Event;
import org.flourishhub.shared.web.PublicAddress;

/** Answers a calendar's question for events: the file, or only that nothing has changed. */
@ApplicationScoped
public class CalendarAnswer {
    @Inject
    PublicAddress hub;

    @Inject
    Clock clock;

    /** {@code name} is what people see in their calendar, {@code path} where the file is, without its ending. */
    Response to(HttpHeaders request, String name, String path, List<Event> events) {
        return of(request, name, path + ".ics", events);
    }

    /** {@code path} is the whole address of the file without the host, with what stands after a question mark. */
    public Response of(HttpHeaders request, String name, String path, List<Event> events) {
        String words = CalendarFile.of(name, path, events, hub);
        Instant now = clock.instant();
        // what drops out of a list leaves no date behind, so only the words themselves say whether it has changed
        Validators validators = Validators.of(words, now, now);
        boolean known = validators.isKnown(request.getHeaderString(HttpHeaders.IF_NONE_MATCH), null, now);
        Response.ResponseBuilder answer = known
                ? Response.notModified().header(HttpHeaders.VARY, HttpHeaders.ACCEPT_ENCODING)
                : Response.ok(words, CalendarFile.TYPE)
                        .header(HttpHeaders.CONTENT_DISPOSITION, "inline; filename=\"" + file(path) + "\"");
        return answer.header(HttpHeaders.ETAG, validators.tag())
                .header(HttpHeaders.CACHE_CONTROL, "public, no-cache")
                .header("Access-Control-Allow-Origin", "*")
                .header("Access-Control-Expose-Headers", "ETag")
                .build();
    }

    /** The last part of a path that is made of slugs; what stands after a question mark may hold anything. */
    private static String file(String path) {
        String file = path.substring(0, path.contains("?") ? path.indexOf('?') : path.length());
        return file.substring(file.lastIndexOf('/') + 1);
    }
}
