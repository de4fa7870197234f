package org.flourishhub.syndication.web;

import java.util.ArrayList;
import java.util.List;
import org.flourishhub.syndication.Replayed;
import org.flourishhub.syndication.Replayed.Fate;

/** How today's reading of an old answer compares with the reading of then, in one sentence. */
public final class ReplayWords {
    private ReplayWords() {}

    /** Such as "Of 6 entries, 4 are read as then, 1 is read differently, 1 is no longer read." */
    public static String of(Replayed replayed) {
        int all = replayed.lines().size();
        if (replayed.count(Fate.SAME) == all) {
            return all == 1
                    ? "The one entry in it is read as it was then."
                    : "All " + all + " entries are read as they were then.";
        }
        List<String> parts = new ArrayList<>();
        add(parts, replayed.count(Fate.SAME), "read as then");
        add(parts, replayed.count(Fate.CHANGED), "read differently");
        add(parts, replayed.count(Fate.LOST), "no longer read");
        add(parts, replayed.count(Fate.NEW), "new");
        return "Of " + (all == 1 ? "1 entry, " : all + " entries, ") + String.join(", ", parts) + ".";
    }

    private static void add(List<String> parts, long number, String how) {
        if (number > 0) {
            parts.add(number + (number == 1 ? " is " : " are ") + how);
        }
    }
}
