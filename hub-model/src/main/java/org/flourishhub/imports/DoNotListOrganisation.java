package org.flourishhub.imports;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.flourishhub.directory.Organisation;
import org.flourishhub.directory.OrganisationRevised;
import org.flourishhub.directory.Organisations;
import org.flourishhub.directory.Service;
import org.flourishhub.directory.ServiceWithdrawn;
import org.flourishhub.directory.Services;
import org.flourishhub.shared.Actor;
import org.flourishhub.shared.Announcer;
import org.flourishhub.shared.RuleBroken;

/**
 * An organisation does not want to be listed from other people's directories. What was imported of it goes, and no import
 * brings it back, until somebody allows it again. Who writes here themselves are asked to take down their own words first.
 */
@ApplicationScoped
public class DoNotListOrganisation {
    @Inject
    Organisations organisations;

    @Inject
    Services services;

    @Inject
    Imports imports;

    @Inject
    EntityManager db;

    @Inject
    Announcer announcer;

    @Inject
    Clock clock;

    @Transactional
    public void remove(UUID organisationId, Actor actor) {
        mayDecide(organisationId, actor);
        Organisation organisation = organisations.get(organisationId);

        imports.recordsOf(organisation).forEach(ImportRecord::doNotList);
        imports.serviceRecordsOf(organisation).forEach(record -> takeDown(record, clock.instant()));
        db.flush();
        if (hasWordsOfItsOwn(organisationId)) {
            throw new RuleBroken(
                    "organisation",
                    "This organisation has written services, events or stories here itself. Take them down first");
        }
        organisation.unlist(clock.instant());
        db.flush();

        announcer.announce(new OrganisationRevised(organisationId));
    }

    /** What its directories tell comes back with their next reading, but not a service that was not wanted by itself. */
    @Transactional
    public void listAgain(UUID organisationId, Actor actor) {
        mayDecide(organisationId, actor);
        Organisation organisation = organisations.get(organisationId);

        organisation.listAgain(clock.instant());
        imports.recordsOf(organisation).forEach(record -> record.listAgain(clock.instant()));
        imports.serviceRecordsOf(organisation).stream()
                .filter(ImportRecord::isNotListedWithOrganisation)
                .forEach(record -> record.listAgain(clock.instant()));
        db.flush();

        announcer.announce(new OrganisationRevised(organisationId));
    }

    private static void mayDecide(UUID organisationId, Actor actor) {
        if (!actor.isModerator()) {
            actor.mustBeEditorOf(organisationId);
        }
    }

    /** A service that an imported one was merged into has a life of its own. */
    private void takeDown(ImportRecord record, Instant now) {
        Service service = services.get(record.listingId());
        if (service.isPublic() && imports.source(record.sourceId()).isOwn(record)) {
            service.withdraw(now);
            announcer.announce(new ServiceWithdrawn(service.id()));
        }
        record.doNotListWithOrganisation();
    }

    private boolean hasWordsOfItsOwn(UUID organisationId) {
        return !db.createNativeQuery("""
                        select 1 from service where organisation_id = ?1 and publication = 'PUBLISHED'
                        union select 1 from event where organisation_id = ?1 and publication = 'PUBLISHED'
                        union select 1 from story where organisation_id = ?1 and status = 'PUBLISHED'""")
                .setParameter(1, organisationId.toString())
                .getResultList()
                .isEmpty();
    }
}
