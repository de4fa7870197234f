package org.flourishhub.directory;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import org.flourishhub.shared.Actor;

/** An editor begins a service; nobody outside the organisation sees the draft. */
@ApplicationScoped
public class DraftService {
    @Inject
    Organisations organisations;

    @Inject
    Services services;

    @Inject
    TaxonomyTerms terms;

    @Inject
    Clock clock;

    /** Returns the new draft's id. */
    @Transactional
    public UUID draft(UUID organisationId, ServiceDetails details, Actor editor) {
        editor.mustBeEditorOf(organisationId);

        Organisation organisation = organisations.get(organisationId);
        Service service =
                new Service(UUID.randomUUID(), organisation, details, terms.named(details.terms()), clock.instant());
        services.add(service);
        return service.id();
    }
}
