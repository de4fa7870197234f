package org.flourishhub.sheets;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.flourishhub.directory.DraftService;
import org.flourishhub.directory.Publication;
import org.flourishhub.directory.PublishService;
import org.flourishhub.directory.ReviseService;
import org.flourishhub.directory.Service;
import org.flourishhub.directory.ServiceDetails;
import org.flourishhub.directory.Services;
import org.flourishhub.imports.ListingAsKept;
import org.flourishhub.shared.Actor;
import org.flourishhub.shared.RuleBroken;

/**
 * One row of a list becomes a service or changes one, all of it or nothing. How far the list has come is written in the same
 * transaction, so whoever carries on after a crash neither repeats a row nor passes one over.
 */
@ApplicationScoped
public class TakeInRow {
    @Inject
    Sheets sheets;

    @Inject
    Services services;

    @Inject
    DraftService draft;

    @Inject
    ReviseService revise;

    @Inject
    PublishService publish;

    @Inject
    EntityManager db;

    @Inject
    Clock clock;

    /** One row at its place in the list, from 0, and what it is matched with. */
    record Turn(UUID sheetId, int index, RowRead row, KnownServices.Match match) {}

    static Decision decide(RowRead row, KnownServices.Match match, Service kept, boolean publishes, Vocabulary words) {
        RowRead told = match.problem() == null ? row : row.unclear(match.problem());
        RowRead whole = match.gone() && !publishes
                ? told.unclear(new RuleBroken.Problem(
                        "name",
                        "This service went when an earlier list was undone. It can only come back if new services are"
                                + " shown to everybody at once"))
                : told;
        Decision decision = Decision.of(whole, kept == null ? null : ServiceDetails.of(kept), words);
        return match.gone() && decision.outcome() != Decision.Outcome.WRONG
                ? new Decision(
                        Decision.Outcome.ADDED,
                        decision.details(),
                        decision.was(),
                        decision.became(),
                        decision.problems())
                : decision;
    }

    /** Returns the service it is about, or {@code null}. Does nothing when the list has moved on or was stopped. */
    @Transactional
    UUID take(Turn turn, Vocabulary words, Actor editor) {
        Sheet sheet = sheets.lock(turn.sheetId());
        if (!sheet.isTakingInAt(turn.index())) {
            throw new MovedOn();
        }
        editor.mustBeEditorOf(sheet.organisationId());

        Service kept = turn.match().id() == null
                ? null
                : services.find(turn.match().id()).orElseThrow(TakeInRow::removed);
        if (kept != null
                && kept.publication() == Publication.WITHDRAWN
                && !turn.match().gone()) {
            throw takenDown();
        }
        Decision decision = decide(turn.row(), turn.match(), kept, sheet.publishes(), words);
        SheetRow row = new SheetRow(sheet.id(), turn.index(), turn.row(), decision, clock.instant());
        UUID id = written(sheet, decision, kept, turn.match(), editor);
        if (id != null) {
            db.flush();
            row.isAbout(id, ListingAsKept.fingerprint(services.get(id)));
            if (!turn.row().reference().isEmpty()) {
                sheets.remember(sheet.organisationId(), turn.row().reference(), id);
            }
        }
        sheets.add(row);
        sheet.dealtWith(decision.outcome(), clock.instant());
        return id;
    }

    /** The list was read before, and somebody has removed the service since. */
    private static RuleBroken removed() {
        return new RuleBroken(
                "name",
                "This service was removed here while the list was being taken in. Bring the row in again to add it anew");
    }

    /** Or has taken it down, or made it one with another. */
    private static RuleBroken takenDown() {
        return new RuleBroken(
                "name",
                "This service was taken down here while the list was being taken in. Publish it again first, or give the row"
                        + " another name");
    }

    private UUID written(Sheet sheet, Decision decision, Service kept, KnownServices.Match match, Actor editor) {
        switch (decision.outcome()) {
            case ADDED -> {
                UUID id = match.id();
                if (id == null) {
                    id = draft.draft(sheet.organisationId(), decision.details(), Service.Status.ACTIVE, editor);
                } else {
                    revise.revise(id, kept.version(), decision.details(), kept.status(), editor);
                }
                if (sheet.publishes()) {
                    publish.publish(id, editor);
                }
                return id;
            }
            case CHANGED -> {
                revise.revise(kept.id(), kept.version(), decision.details(), kept.status(), editor);
                return kept.id();
            }
            default -> {
                return match.id();
            }
        }
    }

    /** The row could not be kept after all: nothing of it was, and why is noted. */
    @Transactional
    void refuse(Turn turn, List<String> sentences) {
        Sheet sheet = sheets.lock(turn.sheetId());
        if (!sheet.isTakingInAt(turn.index())) {
            throw new MovedOn();
        }
        Decision wrong = Decision.wrong(new ArrayList<>(sentences));
        sheets.add(new SheetRow(sheet.id(), turn.index(), turn.row(), wrong, clock.instant()));
        sheet.dealtWith(Decision.Outcome.WRONG, clock.instant());
    }
}
