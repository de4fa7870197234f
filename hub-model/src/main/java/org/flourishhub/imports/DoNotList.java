package org.flourishhub.imports;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import org.flourishhub.directory.Service;
import org.flourishhub.directory.ServiceWithdrawn;
import org.flourishhub.directory.Services;
import org.flourishhub.shared.Actor;
import org.flourishhub.shared.Announcer;
import org.flourishhub.shared.RuleBroken;

/** An administrator of the hub removes a service that was imported, for example because it asked not to be listed; no import brings it back. */
@ApplicationScoped
public class DoNotList {
    @Inject
    Services services;

    @Inject
    Imports imports;

    @Inject
    Announcer announcer;

    @Inject
    Clock clock;

    @Transactional
    public void remove(UUID serviceId, Actor administrator) {
        administrator.mustBeHubAdministrator();

        Service service = services.get(serviceId);
        ImportRecord record = imports.recordOf(serviceId)
                .orElseThrow(() -> new RuleBroken("This service was not imported. Its organisation can take it down"));
        record.doNotList();
        if (service.isPublic()) {
            service.withdraw(clock.instant());
            announcer.announce(new ServiceWithdrawn(serviceId));
        }
    }
}
