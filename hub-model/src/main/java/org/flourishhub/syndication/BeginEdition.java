package org.flourishhub.syndication;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.Set;

/**
 * A document came and was read. Before its entries are taken in, all that it means for the feed is written down in one
 * transaction: what a reading costs is hardly what it says, but how often the database is asked.
 */
@ApplicationScoped
public class BeginEdition {
    @Inject
    RescheduleFeed rescheduleFeed;

    @Inject
    SeekPush seekPush;

    @Inject
    KnowAgain knowAgain;

    @Inject
    RecordFetch recordFetch;

    @Inject
    FeedCheckups checkups;

    /**
     * {@code findings} is what the doctor saw in it, empty when that is nothing new. Returns the same edition, its entries
     * under the names that the ledger knows.
     */
    @Transactional
    public Fetched.Brought begin(Fetched.Brought brought, Optional<Set<FeedRemark>> findings) {
        findings.ifPresent(found -> checkups.read(brought, found));
        rescheduleFeed.reschedule(brought);
        seekPush.seek(brought);
        return recordFetch.took(knowAgain.know(brought));
    }

    /** The same of a feed of which no story is known, so that there is none to know again. Needs a transaction. */
    Fetched.Brought beginTheFirst(Fetched.Brought brought, Optional<Set<FeedRemark>> findings) {
        findings.ifPresent(found -> checkups.readTheFirst(brought, found));
        rescheduleFeed.reschedule(brought);
        seekPush.seek(brought);
        return recordFetch.tookTheFirst(knowAgain.name(brought));
    }
}
