package org.flourishhub.imports;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.flourishhub.shared.Actor;

/**
 * The records of one page become listings, or change the ones they became before. Listings, where they came from, and
 * how far the reading has come are written together or not at all.
 */
@ApplicationScoped
public class TakeInPage {
    private static final int MOST_PROBLEMS = 1_000;

    @Inject
    Imports imports;

    @Inject
    ImportedOrganisations organisations;

    @Inject
    ImportedServices services;

    @Inject
    Clock clock;

    /** One page, or a part of one: then {@code next} is the same as {@code from}. */
    public record Portion(List<ServiceRecord> services, List<String> problems, Bookmark from, Bookmark next) {}

    @Transactional
    public PageOutcome takeIn(UUID runId, Portion portion, ImportOrder order, Actor administrator) {
        administrator.mustBeHubAdministrator();

        ImportRun run = imports.lockRun(runId);
        if (run.state() != ImportRun.State.RUNNING || !run.bookmark().equals(portion.from())) {
            throw new CarriedOnElsewhere();
        }
        ImportSource source = imports.source(run.sourceId());
        List<String> problems = new ArrayList<>(portion.problems());
        Intake intake = new Intake(source, runId, order, administrator, clock.instant(), problems, new Changes());
        PageOutcome outcome = services.takeIn(portion.services(), organisations.of(portion.services(), intake), intake);

        run.count(outcome);
        run.moveTo(portion.next(), clock.instant());
        note(run, problems);
        return outcome;
    }

    private void note(ImportRun run, List<String> problems) {
        for (String problem : problems) {
            int position = run.nextProblem();
            if (position <= MOST_PROBLEMS) {
                imports.add(new ImportProblem(run.id(), position, problem));
            }
        }
    }
}
