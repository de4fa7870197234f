package org.flourishhub.search;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;

/** The hub's one rebuild of its index. */
@ApplicationScoped
public class IndexRebuilds {
    @Inject
    EntityManager db;

    /** As it stands, to be looked at. */
    @Transactional
    public IndexRebuild now() {
        return db.find(IndexRebuild.class, IndexRebuild.ID);
    }

    /** To be told something; nobody else tells it anything until the transaction is over. */
    IndexRebuild mine() {
        return db.find(IndexRebuild.class, IndexRebuild.ID, LockModeType.PESSIMISTIC_WRITE);
    }
}
