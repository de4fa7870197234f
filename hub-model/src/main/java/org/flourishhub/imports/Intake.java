package org.flourishhub.imports;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.flourishhub.shared.Actor;

/** What everything on one page has in common while it is taken in; {@code problems} and {@code changes} are added to. */
record Intake(
        ImportSource source,
        UUID runId,
        ImportOrder order,
        Actor actor,
        Instant now,
        List<String> problems,
        Changes changes) {
    void leftOut(String service, String why) {
        problems.add("Service \"" + service + "\": " + why);
    }
}
