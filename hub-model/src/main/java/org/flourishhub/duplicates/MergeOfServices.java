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
        imports(pair, "LIVE", "DO_NOT_LIST");
        tellThatItIsGone(other);
    }

    void undo(DuplicatePair pair) {
        Service other = services.get(pair.otherId());
        sameAs.forget(pair);
        imports(pair, "DO_NOT_LIST", "LIVE");
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

    /** The list that the other one came from must not bring it back. */
    private void imports(DuplicatePair pair, String from, String to) {
        db.createNativeQuery("update import_record set state = ?1, version = version + 1"
                        + " where listing_id = ?2 and kind = 'SERVICE' and state = ?3")
                .setParameter(1, to)
                .setParameter(2, pair.otherId().toString())
                .setParameter(3, from)
                .executeUpdate();
    }
}
