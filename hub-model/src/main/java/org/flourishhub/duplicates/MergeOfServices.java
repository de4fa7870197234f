package org.flourishhub.duplicates;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.flourishhub.directory.FieldsOf;
import org.flourishhub.directory.Service;
import org.flourishhub.directory.ServiceDetails;
import org.flourishhub.directory.ServicePublished;
import org.flourishhub.directory.ServiceRevised;
import org.flourishhub.directory.ServiceWithdrawn;
import org.flourishhub.directory.Services;
import org.flourishhub.directory.TaxonomyTerms;
import org.flourishhub.imports.ToldMeanwhile;
import org.flourishhub.shared.Announcer;
import org.flourishhub.shared.RuleBroken;

/** What becomes of two services when they are merged, and when that is undone. Runs inside the use case's transaction. */
@ApplicationScoped
class MergeOfServices {
    @Inject
    Services services;

    @Inject
    TaxonomyTerms terms;

    @Inject
    SameAs sameAs;

    @Inject
    Fillings fillings;

    @Inject
    Before before;

    @Inject
    ToldMeanwhile toldMeanwhile;

    @Inject
    EntityManager db;

    @Inject
    Announcer announcer;

    @Inject
    Clock clock;

    void merge(DuplicatePair pair, boolean filled) {
        Service kept = services.get(pair.keptId());
        Service other = services.get(pair.otherId());
        if (!kept.isPublic() || !other.isPublic()) {
            throw new RuleBroken("One of the two has been taken down meanwhile, so there is nothing to merge");
        }
        before.remember(pair, ServiceDetails.of(kept), kept.status().name());
        if (filled) {
            fill(pair, kept, other);
        }
        other.withdraw(clock.instant());
        sameAs.remember(pair, other.slug());
        doNotImport(pair);
        tellThatItIsGone(other);
    }

    void undo(DuplicatePair pair) {
        Service other = services.get(pair.otherId());
        part(pair, services.get(pair.keptId()), other);
        sameAs.forget(pair);
        importAgain(pair);
        if (!other.isPublic()) {
            other.publish(clock.instant());
            tellThatItIsBack(other);
        }
    }

    private void fill(DuplicatePair pair, Service kept, Service other) {
        ServiceDetails ours = ServiceDetails.of(kept);
        ServiceDetails theirs = ServiceDetails.of(other);
        Set<String> gaps = Gaps.of(ours, theirs);
        if (!gaps.isEmpty()) {
            describe(kept, FieldsOf.mixed(ours, theirs, gaps));
            fillings.remember(pair, ServiceDetails.of(kept), gaps);
        }
    }

    private void part(DuplicatePair pair, Service kept, Service other) {
        ServiceDetails said = ServiceDetails.of(kept);
        ServiceDetails theirs = ServiceDetails.of(other);
        Map<UUID, Map<String, String>> told = before.toldSince(pair);
        Parting<ServiceDetails> parting = Parting.of(
                said,
                theirs,
                before.said(pair, ServiceDetails.class).orElse(null),
                fillings.unchanged(pair, said),
                told);
        partStatus(pair, kept, other, told);
        if (!parting.kept().equals(said)) {
            describe(kept, parting.kept());
        }
        if (!parting.other().equals(theirs)) {
            describe(other, parting.other());
        }
        parting.untold().forEach(toldMeanwhile::forget);
        fillings.forget(pair);
        before.forget(pair);
    }

    private void partStatus(DuplicatePair pair, Service kept, Service other, Map<UUID, Map<String, String>> told) {
        told.values().stream()
                .map(fields -> fields.get(ToldMeanwhile.STATUS))
                .filter(kept.status().name()::equals)
                .findFirst()
                .ifPresent(status -> {
                    other.become(Service.Status.valueOf(status), clock.instant());
                    before.status(pair).ifPresent(then -> kept.become(Service.Status.valueOf(then), clock.instant()));
                });
    }

    private void describe(Service kept, ServiceDetails details) {
        kept.describe(details, terms.named(details.terms()), clock.instant());
        db.flush();
        if (kept.isPublic()) {
            announcer.announce(new ServiceRevised(kept.id()));
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
