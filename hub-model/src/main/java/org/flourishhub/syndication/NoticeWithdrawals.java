package org.flourishhub.syndication;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/**
 * Takes back the stories whose pages are gone at the partner. When very many vanish at once, a broken site is likelier
 * than that many people changing their minds: then nothing goes until a person has looked.
 */
@ApplicationScoped
public class NoticeWithdrawals {
    private static final int MOST_AT_ONCE = 20;
    private static final double MOST_OF_ALL = 0.02;
    /** Two per cent of a small feed is less than one story: so few may always go. */
    private static final int ALWAYS = 2;

    private static final String ASK = " We have kept them all. Please look whether they were really taken back.";

    @Inject
    Feeds feeds;

    @Inject
    FeedLedger ledger;

    @Inject
    Absences absences;

    @Inject
    TakeBackItem takeBackItem;

    @Inject
    Clock clock;

    /**
     * {@code gone} are ledger entries whose pages no longer exist; {@code standing} those whose pages still do. Returns
     * whether it is settled: not when a person has to decide first.
     */
    @Transactional
    public boolean notice(UUID feedId, List<UUID> gone, List<UUID> standing) {
        return notice(feedId, gone, standing, List.of());
    }

    /**
     * The same; {@code doubtful} are entries whose pages look as if they had been taken back, without saying so: they go
     * when they look so again on another day.
     */
    @Transactional
    public boolean notice(UUID feedId, List<UUID> gone, List<UUID> standing, List<UUID> doubtful) {
        Feed feed = feeds.lock(feedId);
        Instant now = clock.instant();
        standing.forEach(entry -> ledger.get(entry).checked(now));
        List<UUID> going = new ArrayList<>(gone);
        doubtful.stream().filter(entry -> ledger.get(entry).doubted(now)).forEach(going::add);
        if (isTooMany(going.size(), ledger.countLive(feedId)) && !feed.turn().isLettingGo()) {
            // not every page was asked before it was clear that they are too many
            feed.needsAPerson(Math.max(going.size(), absences.countMissing(feedId)) + FeedHealth.VANISHED + ASK, now);
            return false;
        }
        going.forEach(entry -> takeBackItem.takeBack(entry, true));
        return true;
    }

    static boolean isTooMany(int gone, long live) {
        return gone > MOST_AT_ONCE || gone > Math.max(ALWAYS, live * MOST_OF_ALL);
    }
}
