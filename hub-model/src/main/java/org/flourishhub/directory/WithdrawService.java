package org.flourishhub.directory;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import org.flourishhub.shared.Actor;
import org.flourishhub.shared.Announcer;

/** An editor takes a service down; its page then says that it is gone. */
@ApplicationScoped
public class WithdrawService {
    @Inject
    Services services;

    @Inject
    Announcer announcer;

    @Inject
    Clock clock;

    @Transactional
    public void withdraw(UUID serviceId, Actor editor) {
        Service service = services.get(serviceId);
        editor.mustBeEditorOf(service.organisation().id());

        service.withdraw(clock.instant());

        announcer.announce(new ServiceWithdrawn(service.id()));
    }
}
