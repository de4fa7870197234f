package org.flourishhub.outside;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;
import okhttp3.HttpUrl;
import org.flourishhub.courtesy.RobotsNotes;
import org.flourishhub.courtesy.RobotsNotes.Known;
import org.flourishhub.courtesy.RobotsRules;
import org.flourishhub.outside.OutsideAnswer.NotReached;
import org.flourishhub.outside.OutsideAnswer.Reason;
import org.flourishhub.outside.OutsideAnswer.Received;

/**
 * Whether the robots.txt of a site lets us ask for a page. It is asked for at most once a day. When the site is there but
 * cannot show it, nothing is asked until it can, for a day at most (RFC 9309, 2.3.1.4).
 */
@ApplicationScoped
public class RobotsCheck {
    private static final String PLACE = "/robots.txt";
    private static final Duration PATIENCE = Duration.ofSeconds(10);
    private static final Duration GIVEN_UP_AFTER = Duration.ofDays(1);

    private RobotsNotes book;

    protected RobotsCheck() {}

    @Inject
    public RobotsCheck(RobotsNotes book) {
        this.book = book;
    }

    /** Why the page must not be asked for, if so. */
    Optional<NotReached> objectionTo(HttpUrl page, String host, OutsideRequest request, OutsideWorld world) {
        if (request.url().getPath().equals(PLACE)) {
            return Optional.empty();
        }
        Optional<Known> known = book.find(host);
        if (known.isEmpty() || !known.get().current()) {
            Optional<NotReached> trouble = ask(page, host, world);
            if (trouble.isPresent() && known.isEmpty()) {
                return trouble;
            }
            known = book.find(host);
        }
        return known.flatMap(now -> objection(now, page));
    }

    private static Optional<NotReached> objection(Known known, HttpUrl page) {
        if (known.unreachableFor() != null) {
            return known.unreachableFor().compareTo(GIVEN_UP_AFTER) > 0 ? Optional.empty() : Optional.of(unread(page));
        }
        String path = page.encodedPath() + (page.encodedQuery() == null ? "" : "?" + page.encodedQuery());
        return RobotsRules.of(known.rules(), OutsideWorld.NAME).allow(path)
                ? Optional.empty()
                : Optional.of(new NotReached(
                        Reason.NOT_WELCOME,
                        page.host() + " asks us in its robots.txt not to read this page, so we do not."));
    }

    /** Notes what the site says; the trouble when it could not be reached at all. */
    private Optional<NotReached> ask(HttpUrl page, String host, OutsideWorld world) {
        OutsideRequest request = OutsideRequest.get(page.resolve(PLACE).uri())
                .with("Accept", "text/plain, */*;q=0.1")
                .within(PATIENCE);
        OutsideAnswer answer = world.fetch(request);
        if (answer instanceof NotReached nowhere) {
            return noted(nowhere, host);
        }
        Received received = (Received) answer;
        if (received.status() >= 500) {
            book.unreachable(host);
        } else if (received.status() != 429) {
            String said = received.isSuccess() ? new String(received.body(), StandardCharsets.UTF_8) : "";
            book.keep(host, RobotsRules.linesFor(said, OutsideWorld.NAME));
        }
        return Optional.empty();
    }

    /** A host that is ill says so when the page itself is asked for; a file that is no use is none. */
    private Optional<NotReached> noted(NotReached nowhere, String host) {
        if (HostManners.ILL.contains(nowhere.reason()) || nowhere.rest().isPresent()) {
            return Optional.of(nowhere);
        }
        book.keep(host, "");
        return Optional.empty();
    }

    private static NotReached unread(HttpUrl page) {
        return new NotReached(
                Reason.LEFT_ALONE,
                page.host() + " cannot show us its robots.txt, so we do not know whether we may read it. "
                        + "We will look again in an hour.",
                Optional.of(RobotsNotes.ASKED_AGAIN_IN));
    }
}
