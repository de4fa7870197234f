package org.flourishhub.duplicates;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import org.flourishhub.directory.Service;
import org.flourishhub.directory.ServicePublished;
import org.flourishhub.directory.ServiceWithdrawn;
import org.flourishhub.directory.Services;
import org.flourishhub.shared.Announcer;
import org.flourishhub.shared.RuleBroken;

/** What becomes of two services when they are merged, and when that is undone. Runs inside the use case's transaction. */
@ApplicationScoped
class MergeOfServices {
    @Inject
    Services services;

    @Inject
    SameAs sameAs;

    @Inject
    EntityManager db;

    @Inject
    Announcer announcer;

    @Inject
    Clock clock;

    void merge(DuplicatePair pair) {
        Service kept = services.get(pair.keptId());
        Service other = services.get(pair.otherId());
        if (!kept.isPublic() || !other.isPublic()) {
            throw new RuleBroken("One of the two has been taken down meanwhile, so there is nothing to merge");
        }
        other.withdraw(clock.instant());
        sameAs.remember(pair, other.slug());
        doNotImport(pair);
        tellThatItIsGone(other);
    }

    void undo(DuplicatePair pair) {
        Service other = services.get(pair.otherId());
        sameAs.forget(pair);
        importAgain(pair);
        if (!other.isPublic()) {
            other.publish(clock.instant());
            tellThatItIsBack(other);
        }
    }

    private void tellThatItIsGone(Service other) {
        db.flush();
        announcer.announce(new ServiceWithdrawn(other.id()));
    }

    private void tellThatItIsBack(Service other) {
        db.flush();
        announcer.announce(new ServicePublished(other.id()));
    }

    /** Where the one that stays has a directory of its own, that of the other one must not bring it back. */
    private void doNotImport(DuplicatePair pair) {
        imports(pair, "set state = 'DO_NOT_LIST', missing_since = null", "state <> 'DO_NOT_LIST'");
    }

    private void importAgain(DuplicatePair pair) {
        imports(pair, "set state = 'LIVE'", "state = 'DO_NOT_LIST'");
    }

    private void imports(DuplicatePair pair, String change, String where) {
        db.createNativeQuery("update import_record " + change + ", version = version + 1"
                        + " where listing_id = ?1 and kind = 'SERVICE' and " + where)
                .setParameter(1, pair.otherId().toString())
                .executeUpdate();
    }
}
