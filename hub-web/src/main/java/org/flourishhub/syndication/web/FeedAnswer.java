package org.flourishhub.syndication.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.Instant;
import org.flourishhub.shared.web.PublicAddress;

/** Answers a reader's question for a feed: its page, or only that nothing has changed. Any site's script may read it. */
@ApplicationScoped
class FeedAnswer {
    @Inject
    PublicAddress hub;

    @Inject
    Clock clock;

    /** {@code format} is {@code atom} or {@code json}. */
    Response to(HttpHeaders request, StoryFeed feed, String format) {
        boolean atom = format.equals("atom");
        String words = atom ? AtomFeed.of(feed, hub) : JsonFeed.of(feed, hub);
        Instant now = clock.instant();
        Validators validators = Validators.of(words, feed.changed(), now);
        boolean known = validators.isKnown(
                request.getHeaderString(HttpHeaders.IF_NONE_MATCH),
                request.getHeaderString(HttpHeaders.IF_MODIFIED_SINCE),
                now);
        Response.ResponseBuilder answer = known
                ? Response.notModified().header(HttpHeaders.VARY, HttpHeaders.ACCEPT_ENCODING)
                : Response.ok(words, (atom ? AtomFeed.TYPE : JsonFeed.TYPE) + ";charset=UTF-8");
        validators.lastModified().ifPresent(date -> answer.header(HttpHeaders.LAST_MODIFIED, date));
        // asked for again each time, so that what was withdrawn is gone at once
        return open(answer.header(HttpHeaders.ETAG, validators.tag())
                        .header(HttpHeaders.CACHE_CONTROL, "public, no-cache"))
                .header("Access-Control-Expose-Headers", "ETag")
                .build();
    }

    /** What a browser asks first when a script on another site wants to send the validators along. */
    Response preflight() {
        return open(Response.noContent())
                .header("Access-Control-Allow-Methods", "GET, HEAD")
                .header("Access-Control-Allow-Headers", "If-None-Match, If-Modified-Since")
                .header("Access-Control-Max-Age", "86400")
                .build();
    }

    private static Response.ResponseBuilder open(Response.ResponseBuilder answer) {
        return answer.header("Access-Control-Allow-Origin", "*");
    }
}
