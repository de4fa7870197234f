package org.flourishhub.duplicates;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.flourishhub.directory.EventRevised;
import org.flourishhub.directory.FieldsOf;
import org.flourishhub.directory.Organisation;
import org.flourishhub.directory.OrganisationDetails;
import org.flourishhub.directory.OrganisationRevised;
import org.flourishhub.directory.Organisations;
import org.flourishhub.directory.ServiceRevised;
import org.flourishhub.imports.ToldMeanwhile;
import org.flourishhub.shared.Announcer;
import org.flourishhub.shared.Fact;
import org.flourishhub.stories.StoryRevised;

/** What becomes of two organisations when they are merged, and when that is undone. Runs inside the use case's transaction. */
@ApplicationScoped
class MergeOfOrganisations {
    @Inject
    Organisations organisations;

    @Inject
    SameAs sameAs;

    @Inject
    Fillings fillings;

    @Inject
    Before before;

    @Inject
    ToldMeanwhile toldMeanwhile;

    @Inject
    Moves moves;

    @Inject
    EntityManager db;

    @Inject
    Announcer announcer;

    @Inject
    Clock clock;

    void merge(DuplicatePair pair, boolean filled) {
        Organisation other = organisations.get(pair.otherId());
        Organisation kept = organisations.get(pair.keptId());
        other.mergeInto(kept, clock.instant());
        before.remember(pair, kept.said(), null);
        if (filled) {
            fill(pair, kept, other);
        }
        sameAs.remember(pair, other.slug());
        db.flush();
        tell(pair);
    }

    void undo(DuplicatePair pair) {
        Organisation other = organisations.get(pair.otherId());
        other.standAlone(clock.instant());
        part(pair, organisations.get(pair.keptId()), other);
        sameAs.forget(pair);
        db.flush();
        tell(pair);
    }

    private void fill(DuplicatePair pair, Organisation kept, Organisation other) {
        Set<String> gaps = Gaps.of(kept.said(), other.said());
        OrganisationDetails details = FieldsOf.mixed(kept.said(), other.said(), gaps);
        kept.describe(details, kept.parent(), clock.instant());
        fillings.remember(pair, kept.said(), gaps);
    }

    private void part(DuplicatePair pair, Organisation kept, Organisation other) {
        Parting<OrganisationDetails> parting = Parting.of(
                kept.said(),
                other.said(),
                before.said(pair, OrganisationDetails.class).orElse(null),
                fillings.unchanged(pair, kept.said()),
                before.toldSince(pair));
        if (!parting.kept().equals(kept.said())) {
            kept.describe(parting.kept(), kept.parent(), clock.instant());
        }
        if (!parting.other().equals(other.said())) {
            other.describe(parting.other(), other.parent(), clock.instant());
        }
        parting.untold().forEach(toldMeanwhile::forget);
        fillings.forget(pair);
        before.forget(pair);
    }

    /** What was moved says now whose it is; so everything that shows it hears of it. */
    private void tell(DuplicatePair pair) {
        tell(pair, "service", "publication = 'PUBLISHED'", ServiceRevised::new);
        tell(pair, "event", "publication = 'PUBLISHED'", EventRevised::new);
        tell(pair, "story", "status = 'PUBLISHED'", StoryRevised::new);
        announcer.announce(new OrganisationRevised(pair.keptId()));
        announcer.announce(new OrganisationRevised(pair.otherId()));
    }

    private void tell(DuplicatePair pair, String table, String isPublic, Function<UUID, Fact> fact) {
        List<UUID> moved = moves.moved(pair, table + ".organisation_id");
        if (!moved.isEmpty()) {
            List<?> ids = db.createNativeQuery("select id from " + table + " where " + isPublic + " and id in ('"
                            + String.join(
                                    "','", moved.stream().map(UUID::toString).toList()) + "')")
                    .getResultList();
            ids.forEach(id -> announcer.announce(fact.apply(UUID.fromString(String.valueOf(id)))));
        }
    }
}
