package org.flourishhub.directory;

import java.util.Objects;
import java.util.stream.Stream;

/**
 * What somebody nervous wants to know before they come for the first time, in words; each part {@code null} when it was not said.
 *
 * @param door what the door looks like and how to find it
 * @param whoMeetsYou who says hello, and how to know them
 * @param bringSomeone whether you can bring someone
 * @param justWatch whether you can just watch
 * @param howToLeave how to leave when it is too much
 */
public record FirstVisit(String door, String whoMeetsYou, String bringSomeone, String justWatch, String howToLeave) {
    public static final FirstVisit NOTHING_SAID = new FirstVisit(null, null, null, null, null);

    public FirstVisit {
        door = Words.paragraphs(door);
        whoMeetsYou = Words.paragraphs(whoMeetsYou);
        bringSomeone = Words.paragraphs(bringSomeone);
        justWatch = Words.paragraphs(justWatch);
        howToLeave = Words.paragraphs(howToLeave);
    }

    public boolean isEmpty() {
        return Stream.of(door, whoMeetsYou, bringSomeone, justWatch, howToLeave).allMatch(Objects::isNull);
    }

    void check(Complaints complaints) {
        complaints.longerThan("door", door, 500);
        complaints.longerThan("whoMeetsYou", whoMeetsYou, 500);
        complaints.longerThan("bringSomeone", bringSomeone, 500);
        complaints.longerThan("justWatch", justWatch, 500);
        complaints.longerThan("howToLeave", howToLeave, 500);
    }
}
