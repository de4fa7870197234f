package org.flourishhub.imports;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.flourishhub.changes.PublicChanges;
import org.flourishhub.imports.TakeInPage.Portion;
import org.flourishhub.shared.Actor;

/** Reads a partner's directory from where it was left to its end, page by page, each in a transaction of its own. */
@ApplicationScoped
public class ImportDirectory {
    private static final Logger LOG = System.getLogger(ImportDirectory.class.getName());
    /** Whoever answers slowly for ever must not keep a reader for ever. */
    private static final Duration LONGEST = Duration.ofHours(6);

    /** Provided by whoever knows the formats; the model alone reads none. */
    @Inject
    Instance<PartnerDirectories> directories;

    @Inject
    BeginImport beginImport;

    @Inject
    TakeInPage takeInPage;

    @Inject
    FinishImport finishImport;

    @Inject
    InterruptImport interruptImport;

    @Inject
    PublicChanges changes;

    @Inject
    Clock clock;

    @Inject
    @ConfigProperty(name = "hub.imports.most", defaultValue = "100000")
    long most;

    /** Returns the run as it stands then: at its end, or interrupted with its reason in {@link ImportRun#outcome()}. */
    public ImportRun run(ImportOrder order, ImportProgress progress, Actor administrator) {
        administrator.mustBeHubAdministrator();

        PartnerDirectories known = directories.get();
        String address = known.known(order.address());
        BeginImport.Begun begun = beginImport.begin(address, order.name(), known.edition(address), administrator);
        Reading reading = new Reading(begun.runId(), order, progress, administrator, clock.instant());
        try (PartnerPages pages = known.open(address, begun.from())) {
            return reading.toTheEnd(pages, begun.from());
        }
    }

    /** One import while it runs. */
    private final class Reading {
        private final UUID runId;
        private final ImportOrder order;
        private final ImportProgress progress;
        private final Actor actor;
        private final Instant began;

        Reading(UUID runId, ImportOrder order, ImportProgress progress, Actor actor, Instant began) {
            this.runId = runId;
            this.order = order;
            this.progress = progress;
            this.actor = actor;
            this.began = began;
        }

        ImportRun toTheEnd(PartnerPages pages, Bookmark start) {
            Bookmark from = start;
            while (true) {
                PartnerPage page = pages.next();
                if (page instanceof PartnerPage.End end) {
                    return finishImport.finish(runId, end, actor);
                }
                if (page instanceof PartnerPage.Broken broken) {
                    return interruptImport.interrupt(runId, broken.sentence(), actor);
                }
                PartnerPage.Records records = (PartnerPage.Records) page;
                PageOutcome outcome = takeIn(records, from);
                from = records.next();
                // page by page, or the first visitor after a large import would wait until all of it has its place
                changes.revision();
                progress.read(from.read(), records.total());
                if (outcome.isAllRepeated()) {
                    return finishImport.finish(
                            runId,
                            PartnerPage.End.early("From service " + from.read() + " on, the directory repeats itself."),
                            actor);
                }
                if (from.read() >= most) {
                    return finishImport.finish(
                            runId,
                            PartnerPage.End.early(
                                    "The directory did not end after " + from.read() + " services; more are not read."),
                            actor);
                }
                if (began.plus(LONGEST).isBefore(clock.instant())) {
                    return interruptImport.interrupt(
                            runId, "The directory answers very slowly; it is read on next time.", actor);
                }
            }
        }

        /** What spoils a whole page is found by taking its records in one by one; the rest of them is kept. */
        private PageOutcome takeIn(PartnerPage.Records page, Bookmark from) {
            try {
                return takeInPage.takeIn(
                        runId, new Portion(page.services(), page.problems(), from, page.next()), order, actor);
            } catch (CarriedOnElsewhere elsewhere) {
                throw elsewhere;
            } catch (RuntimeException spoiled) {
                LOG.log(Level.WARNING, "import " + runId + ": a page is taken in one by one", spoiled);
                return oneByOne(page, from);
            }
        }

        private PageOutcome oneByOne(PartnerPage.Records page, Bookmark from) {
            List<String> problems = new ArrayList<>(page.problems());
            PageOutcome outcome = PageOutcome.NOTHING;
            for (ServiceRecord service : page.services()) {
                try {
                    outcome = outcome.and(takeInPage.takeIn(
                            runId, new Portion(List.of(service), List.of(), from, from), order, actor));
                } catch (CarriedOnElsewhere elsewhere) {
                    throw elsewhere;
                } catch (RuntimeException refused) {
                    LOG.log(Level.WARNING, "import " + runId + ": one record is left out", refused);
                    problems.add("Service \"" + service.name() + "\": it could not be kept; left out");
                }
            }
            takeInPage.takeIn(runId, new Portion(List.of(), problems, from, page.next()), order, actor);
            return outcome;
        }
    }
}
