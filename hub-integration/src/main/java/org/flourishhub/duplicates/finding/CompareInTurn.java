package org.flourishhub.duplicates.finding;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.flourishhub.duplicates.FindDuplicates;

/** Compares what has changed, and then rests: however large the directory is and however much is edited, others come first. */
@ApplicationScoped
public class CompareInTurn {
    /** So many times as long as it has worked; what changes meanwhile is compared together, for the price of one. */
    private static final int RESTS = 9;

    private FindDuplicates findDuplicates;
    private Clock clock;
    private Instant restsUntil = Instant.MIN;

    protected CompareInTurn() {}

    @Inject
    public CompareInTurn(FindDuplicates findDuplicates, Clock clock) {
        this.findDuplicates = findDuplicates;
        this.clock = clock;
    }

    /** Does nothing while it rests. */
    public void compare() {
        Instant began = clock.instant();
        if (!began.isBefore(restsUntil)) {
            findDuplicates.find();
            Instant ended = clock.instant();
            restsUntil = ended.plus(Duration.between(began, ended).multipliedBy(RESTS));
        }
    }
}
