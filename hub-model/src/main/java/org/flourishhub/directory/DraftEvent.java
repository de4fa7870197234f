package org.flourishhub.directory;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import org.flourishhub.shared.Actor;

/** An editor begins an event; nobody outside the organisation sees the draft. */
@ApplicationScoped
public class DraftEvent {
    @Inject
    Organisations organisations;

    @Inject
    Events events;

    @Inject
    TaxonomyTerms terms;

    @Inject
    Clock clock;

    /** Returns the new draft's id. */
    @Transactional
    public UUID draft(UUID organisationId, EventDetails details, Actor editor) {
        editor.mustBeEditorOf(organisationId);

        Organisation organisation = organisations.get(organisationId);
        Event event =
                new Event(UUID.randomUUID(), organisation, details, terms.named(details.terms()), clock.instant());
        events.add(event);
        return event.id();
    }
}
