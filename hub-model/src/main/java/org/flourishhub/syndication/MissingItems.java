package org.flourishhub.syndication;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;

/** Finds what should have been in a reading and was not, so that its own page can be asked. */
@ApplicationScoped
public class MissingItems {
    @Inject
    Feeds feeds;

    @Inject
    FeedLedger ledger;

    /** One entry and the page it stood on. */
    public record Missing(UUID entryId, String key, String permalink) {}

    /** In the order in which they should be asked for. */
    @Transactional
    public List<Missing> of(Reading reading) {
        Feed feed = feeds.get(reading.feedId());
        return ledger.missing(feed, reading).stream()
                .map(entry -> new Missing(entry.id(), entry.key(), entry.permalink()))
                .toList();
    }
}
