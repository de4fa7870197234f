package org.flourishhub.directory.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Clock;
import org.flourishhub.directory.Event;
import org.flourishhub.directory.Occurrences;
import org.flourishhub.shared.web.View;

/** The page of an event with what stands beside it. */
@ApplicationScoped
public class EventPage {
    private static final int MOST_NEAR = 3;

    @Inject
    Occurrences occurrences;

    @Inject
    Instance<Beside> beside;

    @Inject
    Clock clock;

    View of(Event event) {
        return EventController.viewOf(event, clock)
                .with("near", occurrences.beside(event, clock.instant(), MOST_NEAR))
                .with(
                        "stories",
                        beside.stream()
                                .flatMap(room -> room.about(event).stream())
                                .toList());
    }
}
