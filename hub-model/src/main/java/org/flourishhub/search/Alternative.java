package org.flourishhub.search;

import java.util.List;
import org.flourishhub.search.SearchResults.Hit;

/**
 * What somebody may try whom a service is not for.
 *
 * @param reason why it is not for them
 * @param search all of the kind that do fit
 * @param nearest the first few of them
 */
public record Alternative(Reason reason, SearchQuery search, List<Hit> nearest) {
    /** What keeps people out. */
    public enum Reason {
        TOO_YOUNG,
        TOO_OLD,
        REFERRAL,
        WAIT,
        AREA
    }

    public Alternative {
        nearest = List.copyOf(nearest);
    }
}
