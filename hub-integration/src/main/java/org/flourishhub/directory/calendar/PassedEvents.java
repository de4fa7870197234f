package org.flourishhub.directory.calendar;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.flourishhub.directory.Occurrences;

/** Which events have a date that has passed since somebody last looked. */
@Dependent
public class PassedEvents {
    /** In one sweep; the rest waits for the next. */
    private static final int MOST = 200;

    @Inject
    Occurrences occurrences;

    @Inject
    Clock clock;

    public List<UUID> find() {
        return occurrences.passed(clock.instant(), MOST);
    }
}
