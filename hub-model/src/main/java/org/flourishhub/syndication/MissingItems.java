package org.flourishhub.syndication;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.UUID;

/** Finds what should have been in a reading and was not, so that its own page can be asked. */
@ApplicationScoped
public class MissingItems {
    @Inject
    Feeds feeds;

    @Inject
    Absences absences;

    @Inject
    Clock clock;

    /** One entry and the page it stood on. */
    public record Missing(UUID entryId, String key, String permalink) {}

    /** In the order in which they should be asked for. */
    @Transactional
    public List<Missing> of(Reading reading) {
        Feed feed = feeds.get(reading.feedId());
        absences.notePresence(feed, reading);
        List<LedgerEntry> missing = absences.missing(feed, reading);
        missing.forEach(entry -> entry.isMissed(clock.instant()));
        return missing.stream()
                .map(entry -> new Missing(entry.id(), entry.key(), entry.permalink()))
                .toList();
    }

    /** While a page still has to be asked on another day, every edition is read, changed or not. */
    public Fetched.Brought unfinishedIfInDoubt(Fetched.Brought brought) {
        return hasDoubts(brought.feedId()) ? brought.unfinished() : brought;
    }

    /** Whether a page still has to be asked on another day. */
    public boolean hasDoubts(UUID feedId) {
        return absences.hasDoubts(feedId);
    }
}
