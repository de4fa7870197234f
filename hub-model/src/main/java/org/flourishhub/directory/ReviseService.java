package org.flourishhub.directory;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import org.flourishhub.shared.Actor;
import org.flourishhub.shared.Announcer;

/** An editor changes what is said about a service; when it is public, the public sees the new words at once. */
@ApplicationScoped
public class ReviseService {
    @Inject
    Services services;

    @Inject
    TaxonomyTerms terms;

    @Inject
    Announcer announcer;

    @Inject
    Clock clock;

    /** {@code version} is the one the editor opened; an older one is refused with {@code EditedMeanwhile}. */
    @Transactional
    public void revise(UUID serviceId, long version, ServiceDetails details, Service.Status status, Actor editor) {
        Service service = services.get(serviceId);
        editor.mustBeEditorOf(service.organisation().id());
        service.mustBeVersion(version);

        service.describe(details, terms.named(details.terms()), clock.instant());
        service.become(status, clock.instant());

        if (service.isPublic()) {
            announcer.announce(new ServiceRevised(service.id()));
        }
    }
}
