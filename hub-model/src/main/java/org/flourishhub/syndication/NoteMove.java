package org.flourishhub.syndication;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.net.URI;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

/**
 * A site says where a feed lives from now on. Said on three days, it is believed when the site stays the same; whether a
 * feed belongs to another site now is for a person to say.
 */
@ApplicationScoped
public class NoteMove {
    private static final int LONGEST = 2000;

    @Inject
    Feeds feeds;

    @Inject
    FeedMoves moves;

    @Inject
    Clock clock;

    /** {@code movedTo} is empty when the feed answered where it was asked, or was sent on for the time being only. */
    @Transactional
    public void note(UUID feedId, Optional<URI> movedTo) {
        Optional<FeedMoves.Move> known = moves.find(feedId);
        Optional<URI> target = movedTo.filter(address -> address.toString().length() <= LONGEST);
        if (target.isEmpty()) {
            known.ifPresent(move -> moves.forget(feedId));
            return;
        }
        FeedMoves.Move move = told(known, target.get());
        moves.keep(feedId, move);
        Feed feed = feeds.lock(feedId);
        boolean free = feeds.findByUrl(move.target().toString()).isEmpty();
        if (move.isCertain() && free && isSameSite(feed.url(), move.target())) {
            feed.moveTo(move.target());
            moves.forget(feedId);
        }
    }

    private FeedMoves.Move told(Optional<FeedMoves.Move> known, URI target) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
        if (known.isEmpty() || !known.get().target().equals(target)) {
            return new FeedMoves.Move(target, 1, today);
        }
        int more = known.get().lastDay().isBefore(today) ? 1 : 0;
        return new FeedMoves.Move(target, known.get().days() + more, today);
    }

    /** From http to https, to and from "www.", or to another path. */
    static boolean isSameSite(URI here, URI there) {
        return site(here).equals(site(there));
    }

    private static String site(URI address) {
        return String.valueOf(address.getHost()).toLowerCase(Locale.ROOT).replaceFirst("^www\\.", "");
    }
}
