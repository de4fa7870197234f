package org.flourishhub.directory.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
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
    Instance<Beside> beside;

    @Inject
    Clock clock;

    View of(Service service) {
        return ServiceController.viewOf(service)
                .with("today", LocalDate.ofInstant(clock.instant(), InWords.SHEFFIELD))
                .with("alike", services.alike(service, MOST_ALIKE))
                .with(
                        "stories",
                        beside.stream()
                                .flatMap(room -> room.about(service).stream())
                                .toList());
    }
}
