package org.flourishhub.duplicates;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.HashSet;
import java.util.List;
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
    ComparedBefore before;

    @Inject
    DuplicatePairs pairs;

    /** Compares some of what waits; returns how many waited, 0 when nothing does. */
    @Transactional
    public int find() {
        int compared = 0;
        for (DuplicateKind kind : DuplicateKind.values()) {
            Set<UUID> noted = checks.take(kind, AT_ONCE);
            if (!noted.isEmpty()) {
                compare(kind, noted);
                compared += noted.size();
            }
        }
        return compared;
    }

    private void compare(DuplicateKind kind, Set<UUID> noted) {
        List<Features> asTheyAre = listings.some(kind, noted);
        Set<UUID> changed = before.changed(kind, noted, asTheyAre);
        Set<UUID> toForget = new HashSet<>(noted);
        asTheyAre.stream().map(Features::id).filter(id -> !changed.contains(id)).forEach(toForget::remove);
        if (!toForget.isEmpty()) {
            pairs.doubtWaitingOf(kind, toForget);
        }
        if (!changed.isEmpty()) {
            compareWithAll(kind, changed);
        }
        if (!toForget.isEmpty()) {
            pairs.forgetDoubtedOf(kind, toForget);
        }
    }

    private void compareWithAll(DuplicateKind kind, Set<UUID> changed) {
        new Blocks(listings.all(kind)).eachPair(changed, (one, other) -> {
            Likeness likeness = Likeness.of(one, other);
            if (likeness.isEnough()) {
                pairs.found(kind, one.id(), other.id(), likeness);
            }
        });
    }
}
