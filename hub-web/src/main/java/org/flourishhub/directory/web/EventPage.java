package org.flourishhub.directory.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.flourishhub.directory.Event;
import org.flourishhub.directory.Occurrence;
import org.flourishhub.directory.Occurrences;
import org.flourishhub.shared.web.Kept;
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
        Instant now = clock.instant();
        List<Occurrence> dates = EventController.datesOf(event, now);
        List<Occurrence> near = occurrences.beside(event, now, MOST_NEAR);
        List<Beside.Related> stories =
                beside.stream().flatMap(room -> room.about(event).stream()).toList();
        Set<UUID> shows = new HashSet<>(Set.of(event.id()));
        near.forEach(date -> shows.add(date.event().id()));
        stories.forEach(story -> shows.add(story.id()));
        return EventController.viewOf(event, dates)
                .with("near", near)
                .with("stories", stories)
                .kept(Kept.untilOver(
                        shows, Stream.concat(dates.stream(), near.stream()).map(Occurrence::overAt), now));
    }
}
