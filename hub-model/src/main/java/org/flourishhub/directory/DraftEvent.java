package org.flourishhub.directory;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
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
    Occurrences occurrences;

    @Inject
    TaxonomyTerms terms;

    @Inject
    Clock clock;

    /** Returns the new draft's id. */
    @Transactional
    public UUID draft(UUID organisationId, EventDetails details, Event.Status status, Actor editor) {
        return draft(UUID.randomUUID(), organisationId, details, status, editor);
    }

    /** With an id that was made when the editor began, so that what is sent twice is begun once. */
    @Transactional
    public UUID draft(UUID id, UUID organisationId, EventDetails details, Event.Status status, Actor editor) {
        editor.mustBeEditorOf(organisationId);

        Organisation organisation = organisations.get(organisationId);
        Instant now = clock.instant();
        Event event = new Event(id, organisation, details, terms.named(details.terms()), now);
        event.become(status, now);
        events.add(event);
        occurrences.unfold(event, now);
        return id;
    }
}
