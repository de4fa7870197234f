package org.flourishhub.duplicates;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Set;
import java.util.UUID;

/** Compares what has changed with everything that is public, and remembers the pairs that look like one. */
@ApplicationScoped
public class FindDuplicates {
    /** As much as one transaction should hold; for each such batch everything else is read once, which costs most of the time. */
    private static final int AT_ONCE = 10_000;

    @Inject
    DuplicateChecks checks;

    @Inject
    ComparedListings listings;

    @Inject
    DuplicatePairs pairs;

    /** Compares some of what waits; returns how many were compared, 0 when nothing waits. */
    @Transactional
    public int find() {
        int compared = 0;
        for (DuplicateKind kind : DuplicateKind.values()) {
            Set<UUID> changed = checks.take(kind, AT_ONCE);
            if (!changed.isEmpty()) {
                compare(kind, changed);
                compared += changed.size();
            }
        }
        return compared;
    }

    private void compare(DuplicateKind kind, Set<UUID> changed) {
        pairs.forgetWaitingOf(kind, changed);
        new Blocks(listings.all(kind)).eachPair(changed, (one, other) -> {
            Likeness likeness = Likeness.of(one, other);
            if (likeness.isEnough()) {
                pairs.found(kind, one.id(), other.id(), likeness);
            }
        });
    }
}
