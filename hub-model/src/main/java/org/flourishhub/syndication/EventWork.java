package org.flourishhub.syndication;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.flourishhub.recurring.Patience;

/**
 * What all events of one edition may cost. Each is bounded by itself, but two thousand that are slow would keep a reader busy
 * for minutes, while others wait. Those whose turn comes too late are noted, for the feed's page.
 */
public final class EventWork {
    /** Days or moments looked at for the dates of all events: several times those of two thousand usual ones, some seconds. */
    private static final long MOST_LOOKED_AT = 20_000_000;

    private final Patience patience;
    private final Set<RefusedItem> leftOut = new LinkedHashSet<>();

    public EventWork() {
        this(MOST_LOOKED_AT);
    }

    EventWork(long looks) {
        patience = new Patience(looks);
    }

    Patience patience() {
        return patience;
    }

    /** Its dates could not be worked out. */
    void leaveOut(EventItem item) {
        leftOut.add(new RefusedItem(item.title(), RefusedItem.Reason.SLOW_RULE));
    }

    List<RefusedItem> leftOut() {
        return new ArrayList<>(leftOut);
    }
}
