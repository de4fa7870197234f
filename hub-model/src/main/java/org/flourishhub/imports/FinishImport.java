package org.flourishhub.imports;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.flourishhub.directory.Service;
import org.flourishhub.directory.ServiceWithdrawn;
import org.flourishhub.shared.Actor;
import org.flourishhub.shared.Announcer;

/**
 * A directory has been read to its end. What was in it before and is not any more is missed; what has been missed for
 * the days of grace is taken out of sight. When very many vanish at once, nothing happens until a person has looked.
 */
@ApplicationScoped
public class FinishImport {
    @Inject
    Imports imports;

    @Inject
    EntityManager db;

    @Inject
    Announcer announcer;

    @Inject
    Clock clock;

    @Inject
    @ConfigProperty(name = "hub.imports.grace.days", defaultValue = "7")
    int graceDays;

    /** Returns the run as it ended. Only a reading of the whole can miss anything. */
    @Transactional
    public ImportRun finish(UUID runId, PartnerPage.End end, Actor administrator) {
        administrator.mustBeHubAdministrator();

        ImportRun run = imports.lockRun(runId);
        if (run.state() != ImportRun.State.RUNNING) {
            throw new CarriedOnElsewhere();
        }
        Instant now = clock.instant();
        if (end.whole()) {
            settle(run, imports.lockSource(run.sourceId()), now);
        } else {
            run.finish(0, 0, end.sentence(), now);
        }
        return run;
    }

    private void settle(ImportRun run, ImportSource source, Instant now) {
        List<ImportRecord> vanished = imports.unseen(source.id(), run.id(), ImportRecord.State.LIVE);
        boolean mayGo = source.mayVanish(vanished.size(), imports.countLive(source.id()));
        if (mayGo) {
            vanished.forEach(record -> record.missed(now));
        }
        db.flush();
        int hidden = hideThoseMissingTooLong(source, run, now);
        run.finish(vanished.size(), hidden, mayGo ? null : braked(vanished.size()), now);
        source.wasReadWhole(now);
    }

    private int hideThoseMissingTooLong(ImportSource source, ImportRun run, Instant now) {
        int hidden = 0;
        for (ImportRecord record : imports.unseen(source.id(), run.id(), ImportRecord.State.MISSING)) {
            if (record.isMissingFor(Duration.ofDays(graceDays), now)) {
                record.hide();
                if (source.isOwn(record)) {
                    hide(record, now);
                    hidden++;
                }
            }
        }
        return hidden;
    }

    private void hide(ImportRecord record, Instant now) {
        Service service = db.find(Service.class, record.listingId());
        if (service != null && service.isPublic()) {
            service.withdraw(now);
            announcer.announce(new ServiceWithdrawn(service.id()));
        }
    }

    private static String braked(int vanished) {
        return vanished + " services have disappeared from this directory at once. We have kept them all. "
                + "If they have really ended, say so, and they will go.";
    }
}
