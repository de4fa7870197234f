package org.flourishhub.imports;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import org.flourishhub.shared.Actor;

/** A reading could not go on: why is kept, and whoever begins again carries it on from here. */
@ApplicationScoped
public class InterruptImport {
    @Inject
    Imports imports;

    @Inject
    Clock clock;

    @Transactional
    public ImportRun interrupt(UUID runId, String sentence, Actor administrator) {
        administrator.mustBeHubAdministrator();

        ImportRun run = imports.lockRun(runId);
        run.interrupted(sentence, clock.instant());
        return run;
    }
}
