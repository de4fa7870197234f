package org.flourishhub.duplicates.web;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.flourishhub.directory.web.FieldNames;
import org.flourishhub.duplicates.DuplicatePair;
import org.flourishhub.duplicates.Reason;

/**
 * A pair that may be one, as a moderator sees it.
 *
 * @param filled the names of the fields that what stays took from the other; empty while nothing is merged
 */
public record TwoSides(DuplicatePair pair, Side first, Side second, Set<String> filled) {
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

    /** What the one would take from the other if it stays, such as "Phone, Email"; empty when there is nothing. */
    public String gaps(Side kept) {
        return inWords(kept == first ? first.gapsFilledBy(second) : second.gapsFilledBy(first));
    }

    public String taken() {
        return inWords(filled);
    }

    private static String inWords(Set<String> fields) {
        return fields.stream().map(FieldNames::of).distinct().collect(Collectors.joining("; "));
    }

    /** Whichever stays after a merge; the first while nothing is merged. */
    public Side kept() {
        return second.id().equals(pair.keptId()) ? second : first;
    }

    public Side other() {
        return kept() == first ? second : first;
    }
}
