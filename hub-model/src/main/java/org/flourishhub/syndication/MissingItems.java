package org.flourishhub.syndication;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;

/** Finds what should have been in a reading and was not, so that its own page can be asked. */
@ApplicationScoped
public class MissingItems {
    /** One more than may ever go without a person's word: asking further would change nothing. */
    private static final int ENOUGH_TO_ASK = 21;

    @Inject
    Feeds feeds;

    @Inject
    FeedLedger ledger;

    /** One entry and the page it stood on. */
    public record Missing(UUID entryId, String key, String permalink) {}

    /** Newest first; when a person has said that all of them may go, all of them. */
    @Transactional
    public List<Missing> of(Reading reading) {
        Feed feed = feeds.get(reading.feedId());
        return ledger.missing(feed, reading).stream()
                .limit(feed.isLettingGo() ? Long.MAX_VALUE : ENOUGH_TO_ASK)
                .map(entry -> new Missing(entry.id(), entry.key(), entry.permalink()))
                .toList();
    }
}
