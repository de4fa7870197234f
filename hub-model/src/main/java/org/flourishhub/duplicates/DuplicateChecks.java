package org.flourishhub.duplicates;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.FlushModeType;
import jakarta.transaction.Transactional;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.flourishhub.directory.ManyListingsChanged;
import org.flourishhub.directory.OrganisationAdded;
import org.flourishhub.directory.OrganisationRevised;
import org.flourishhub.directory.ServicePublished;
import org.flourishhub.directory.ServiceRevised;
import org.flourishhub.directory.ServiceWithdrawn;
import org.flourishhub.shared.IdPortions;

/** Notes what must be compared with everything else, in the same transaction as the change itself. */
@ApplicationScoped
public class DuplicateChecks {
    @Inject
    EntityManager db;

    @Inject
    ComparedBefore before;

    void on(@Observes ServicePublished fact) {
        note(DuplicateKind.SERVICE, fact.serviceId());
    }

    void on(@Observes ServiceRevised fact) {
        note(DuplicateKind.SERVICE, fact.serviceId());
    }

    void on(@Observes ServiceWithdrawn fact) {
        note(DuplicateKind.SERVICE, fact.serviceId());
    }

    void on(@Observes OrganisationAdded fact) {
        note(DuplicateKind.ORGANISATION, fact.organisationId());
    }

    void on(@Observes OrganisationRevised fact) {
        note(DuplicateKind.ORGANISATION, fact.organisationId());
    }

    void on(@Observes ManyListingsChanged fact) {
        note(DuplicateKind.ORGANISATION, fact.organisations());
        note(DuplicateKind.SERVICE, fact.services());
    }

    /** Everything shall be compared anew; returns how much that is. */
    @Transactional
    public long noteEverything() {
        before.forgetAll();
        db.createNativeQuery("insert ignore into duplicate_check (kind, listing_id)"
                        + " select 'SERVICE', id from service where publication = 'PUBLISHED'")
                .executeUpdate();
        db.createNativeQuery("insert ignore into duplicate_check (kind, listing_id)"
                        + " select 'ORGANISATION', id from organisation where merged_into_id is null and not unlisted")
                .executeUpdate();
        return waiting();
    }

    @Transactional
    public long waiting() {
        return ((Number) db.createNativeQuery("select count(*) from duplicate_check")
                        .getSingleResult())
                .longValue();
    }

    /** Takes some out of the queue; when the transaction fails, they are in it again. Nodes never take the same. */
    Set<UUID> take(DuplicateKind kind, int most) {
        List<?> some = db.createNativeQuery("select listing_id from duplicate_check where kind = ?1 limit " + most
                        + " for update skip locked")
                .setParameter(1, kind.name())
                .getResultList();
        Set<UUID> ids = new HashSet<>();
        some.forEach(id -> ids.add(UUID.fromString(String.valueOf(id))));
        if (!ids.isEmpty()) {
            String list = String.join("','", ids.stream().map(UUID::toString).toList());
            db.createNativeQuery("delete from duplicate_check where kind = ?1 and listing_id in ('" + list + "')")
                    .setParameter(1, kind.name())
                    .executeUpdate();
        }
        return ids;
    }

    private void note(DuplicateKind kind, UUID id) {
        note(kind, List.of(id));
    }

    private void note(DuplicateKind kind, List<UUID> ids) {
        for (IdPortions some : IdPortions.of(ids)) {
            db.createNativeQuery("insert ignore into duplicate_check (kind, listing_id) values "
                            + some.rows("('" + kind + "', %s)"))
                    // it asks for nothing that waits to be written
                    .setFlushMode(FlushModeType.COMMIT)
                    .executeUpdate();
        }
    }
}
