package org.flourishhub.accounts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Who acts for which organisation. */
@ApplicationScoped
public class Memberships {
    @Inject
    EntityManager db;

    /** Of one person, by the organisation's name. */
    public List<Membership> of(UUID accountId) {
        return db.createQuery(
                        "select m from Membership m where m.account.id = :account order by m.organisation.name",
                        Membership.class)
                .setParameter("account", accountId)
                .getResultList();
    }

    public Optional<Membership> find(UUID accountId, UUID organisationId) {
        return db.createQuery(
                        "select m from Membership m where m.account.id = :account and m.organisation.id = :organisation",
                        Membership.class)
                .setParameter("account", accountId)
                .setParameter("organisation", organisationId)
                .getResultStream()
                .findFirst();
    }

    void add(Membership membership) {
        db.persist(membership);
    }

    void remove(Membership membership) {
        db.remove(membership);
    }
}
