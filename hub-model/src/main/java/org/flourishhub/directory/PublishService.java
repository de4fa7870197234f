package org.flourishhub.directory;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import org.flourishhub.shared.Actor;
import org.flourishhub.shared.Announcer;

/** An editor makes a service public. */
@ApplicationScoped
public class PublishService {
    @Inject
    Services services;

    @Inject
    Announcer announcer;

    @Inject
    Clock clock;

    @Transactional
    public void publish(UUID serviceId, Actor editor) {
        Service service = services.get(serviceId);
        editor.mustBeEditorOf(service.organisation().id());

        service.publish(clock.instant());

        announcer.announce(new ServicePublished(service.id()));
    }
}
