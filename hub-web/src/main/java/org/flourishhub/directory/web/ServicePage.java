package org.flourishhub.directory.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.flourishhub.directory.KnownBefore;
import org.flourishhub.directory.Service;
import org.flourishhub.directory.ServicesToShow.Shown;
import org.flourishhub.shared.web.InWords;
import org.flourishhub.shared.web.Kept;
import org.flourishhub.shared.web.View;

/** The page of a service with what stands beside it. */
@ApplicationScoped
public class ServicePage {
    /** While the search index may not yet know what has changed, or is ill. */
    private static final Duration SOON = Duration.ofMinutes(1);

    @Inject
    KnownBefore before;

    @Inject
    Instance<Beside> beside;

    @Inject
    Instance<Instead> instead;

    @Inject
    Clock clock;

    View of(Shown shown) {
        Service service = shown.service();
        List<Service> alike = shown.alike();
        var former = before.services(List.of(service.id())).getOrDefault(service.id(), List.of());
        List<Beside.Related> stories =
                beside.stream().flatMap(room -> room.about(service).stream()).toList();
        List<Instead.Answers> others =
                instead.stream().map(room -> room.insteadOf(service)).toList();
        return ServiceController.viewOf(service)
                .about(new ServiceLinkedData(service, former))
                .with("today", LocalDate.ofInstant(clock.instant(), InWords.SHEFFIELD))
                .with(
                        "instead",
                        others.stream()
                                .flatMap(answers -> answers.all().stream())
                                .toList())
                .with("alike", alike)
                .with("stories", stories)
                .kept(kept(service, alike, stories, others));
    }

    /** What the search index says is true a little later than the rest. */
    private static Kept kept(
            Service service, List<Service> alike, List<Beside.Related> stories, List<Instead.Answers> others) {
        Set<UUID> shows = new HashSet<>(Set.of(service.id()));
        alike.forEach(one -> shows.add(one.id()));
        stories.forEach(one -> shows.add(one.id()));
        others.stream().flatMap(Instead.Answers::shown).forEach(shows::add);
        boolean known = others.stream().allMatch(Instead.Answers::isKnown);
        boolean none = others.stream().allMatch(answers -> answers.all().isEmpty());
        return new Kept(shows, known ? Kept.LONGEST : SOON, known && none ? Kept.LONGEST : SOON);
    }
}
