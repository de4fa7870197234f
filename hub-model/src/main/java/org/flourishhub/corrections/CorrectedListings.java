package org.flourishhub.corrections;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;
import org.flourishhub.directory.Event;
import org.flourishhub.directory.Events;
import org.flourishhub.directory.Organisation;
import org.flourishhub.directory.Organisations;
import org.flourishhub.directory.Publication;
import org.flourishhub.directory.Service;
import org.flourishhub.directory.Services;
import org.flourishhub.shared.NotFound;

/** Every page that a correction can be about. */
@ApplicationScoped
public class CorrectedListings {
    @Inject
    Services services;

    @Inject
    Events events;

    @Inject
    Organisations organisations;

    public Optional<CorrectedListing> findBySlug(Subject subject, String slug) {
        return switch (subject) {
            case SERVICE -> services.findBySlug(slug).map(CorrectedListings::of);
            case EVENT -> events.findBySlug(slug).map(CorrectedListings::of);
            case ORGANISATION -> organisations.findBySlug(slug).map(CorrectedListings::of);
        };
    }

    public CorrectedListing get(Subject subject, UUID id) {
        return switch (subject) {
            case SERVICE -> services.find(id).map(CorrectedListings::of).orElseThrow(NotFound::new);
            case EVENT -> events.find(id).map(CorrectedListings::of).orElseThrow(NotFound::new);
            case ORGANISATION -> of(organisations.get(id));
        };
    }

    private static CorrectedListing of(Service service) {
        return new CorrectedListing(
                Subject.SERVICE,
                service.id(),
                service.slug(),
                service.name(),
                service.publication(),
                service.organisation());
    }

    private static CorrectedListing of(Event event) {
        return new CorrectedListing(
                Subject.EVENT, event.id(), event.slug(), event.name(), event.publication(), event.organisation());
    }

    private static CorrectedListing of(Organisation organisation) {
        return new CorrectedListing(
                Subject.ORGANISATION,
                organisation.id(),
                organisation.slug(),
                organisation.name(),
                Publication.PUBLISHED,
                organisation);
    }
}
