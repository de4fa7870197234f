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
class CalendarAnswer {
    @Inject
    PublicAddress hub;

    @Inject
    Clock clock;

    /** {@code name} is what people see in their calendar, {@code path} where the file is, without its ending. */
    Response to(HttpHeaders request, String name, String path, List<Event> events) {
        String words = CalendarFile.of(name, path + ".ics", events, hub);
        Instant now = clock.instant();
        // what drops out of a list leaves no date behind, so only the words themselves say whether it has changed
        Validators validators = Validators.of(words, now, now);
        boolean known = validators.isKnown(request.getHeaderString(HttpHeaders.IF_NONE_MATCH), null, now);
        Response.ResponseBuilder answer = known
                ? Response.notModified().header(HttpHeaders.VARY, HttpHeaders.ACCEPT_ENCODING)
                : Response.ok(words, CalendarFile.TYPE)
                        .header(HttpHeaders.CONTENT_DISPOSITION, "inline; filename=\"" + file(path) + ".ics\"");
        return answer.header(HttpHeaders.ETAG, validators.tag())
                .header(HttpHeaders.CACHE_CONTROL, "public, no-cache")
                .header("Access-Control-Allow-Origin", "*")
                .header("Access-Control-Expose-Headers", "ETag")
                .build();
    }

    /** The last part of a path that is made of slugs. */
    private static String file(String path) {
        return path.substring(path.lastIndexOf('/') + 1);
    }
}
