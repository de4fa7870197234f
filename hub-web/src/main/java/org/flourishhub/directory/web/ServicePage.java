package org.flourishhub.directory.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.flourishhub.directory.KnownBefore;
import org.flourishhub.directory.Service;
import org.flourishhub.directory.Services;
import org.flourishhub.shared.web.InWords;
import org.flourishhub.shared.web.View;

/** The page of a service with what stands beside it. */
@ApplicationScoped
public class ServicePage {
    private static final int MOST_ALIKE = 3;

    @Inject
    Services services;

    @Inject
    KnownBefore before;

    @Inject
    Instance<Beside> beside;

    @Inject
    Instance<Instead> instead;

    @Inject
    Clock clock;

    View of(Service service) {
        var former = before.services(List.of(service.id())).getOrDefault(service.id(), List.of());
        return ServiceController.viewOf(service)
                .about(new ServiceLinkedData(service, former))
                .with("today", LocalDate.ofInstant(clock.instant(), InWords.SHEFFIELD))
                .with(
                        "instead",
                        instead.stream()
                                .flatMap(room -> room.insteadOf(service).stream())
                                .toList())
                .with("alike", services.alike(service, MOST_ALIKE))
                .with(
                        "stories",
                        beside.stream()
                                .flatMap(room -> room.about(service).stream())
                                .toList());
    }
}
