package org.flourishhub.directory;

import java.util.Collection;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/**
 * Who may come and how they get in, beside the words of {@code applicationProcess}.
 *
 * @param eligibility who it is for, in words
 * @param waitTime how long people wait until they can begin, in words
 * @param requiredDocuments what to bring, in words
 */
public record Access(Set<WayIn> waysIn, String eligibility, String waitTime, String requiredDocuments) {
    public static final Access NOTHING_SAID = new Access(Set.of(), null, null, null);

    public Access {
        waysIn = inOrder(waysIn);
        eligibility = Words.paragraphs(eligibility);
        waitTime = Words.line(waitTime);
        requiredDocuments = Words.paragraphs(requiredDocuments);
    }

    private static Set<WayIn> inOrder(Collection<WayIn> ways) {
        EnumSet<WayIn> inOrder = EnumSet.noneOf(WayIn.class);
        inOrder.addAll(ways);
        return Collections.unmodifiableSet(inOrder);
    }

    void check(Complaints complaints) {
        complaints.longerThan("eligibility", eligibility, 2_000);
        complaints.longerThan("waitTime", waitTime, 200);
        complaints.longerThan("requiredDocuments", requiredDocuments, 1_000);
    }
}
