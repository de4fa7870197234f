package org.flourishhub.duplicates.web;

import java.util.List;
import java.util.stream.Collectors;
import org.flourishhub.duplicates.DuplicatePair;
import org.flourishhub.duplicates.Reason;

/** A pair that may be one, as a moderator sees it. */
public record TwoSides(DuplicatePair pair, Side first, Side second) {
    /** Everything that at least one of them says. */
    public List<String> labels() {
        return first.words().keySet().stream()
                .filter(label -> !first.words().get(label).isEmpty()
                        || !second.words().get(label).isEmpty())
                .toList();
    }

    public boolean isSame(String label) {
        return first.words().get(label).equals(second.words().get(label));
    }

    /** Such as "the same phone number, a similar name". */
    public String reasons() {
        return pair.reasons().stream().map(Reason::words).collect(Collectors.joining(", "));
    }

    /** Whichever stays after a merge; the first while nothing is merged. */
    public Side kept() {
        return second.id().equals(pair.keptId()) ? second : first;
    }

    public Side other() {
        return kept() == first ? second : first;
    }
}
