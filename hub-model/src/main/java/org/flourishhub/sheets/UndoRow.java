package org.flourishhub.sheets;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.flourishhub.directory.DiscardDraft;
import org.flourishhub.directory.ReviseService;
import org.flourishhub.directory.Service;
import org.flourishhub.directory.ServiceDetails;
import org.flourishhub.directory.Services;
import org.flourishhub.directory.TaxonomyTerms;
import org.flourishhub.directory.WithdrawService;
import org.flourishhub.shared.Actor;

/** One row of a list is undone, all of it or nothing, and that it was is written in the same transaction. */
@ApplicationScoped
class UndoRow {
    @Inject
    Sheets sheets;

    @Inject
    Services services;

    @Inject
    TaxonomyTerms terms;

    @Inject
    WithdrawService withdraw;

    @Inject
    DiscardDraft discard;

    @Inject
    ReviseService revise;

    @Inject
    Clock clock;

    /** The places in the list of what is still to be undone. */
    @Transactional
    List<Integer> left(UUID sheetId) {
        return sheets.rows(sheetId, List.of(Decision.Outcome.ADDED, Decision.Outcome.CHANGED)).stream()
                .filter(row -> row.undo() == null)
                .map(SheetRow::position)
                .toList();
    }

    @Transactional
    void undo(UUID sheetId, int position, Actor editor) {
        Sheet sheet = sheets.lock(sheetId);
        SheetRow row = sheets.row(sheetId, position);
        if (sheet.state() != Sheet.State.UNDOING || row.undo() != null) {
            throw new MovedOn();
        }
        editor.mustBeEditorOf(sheet.organisationId());

        Service service = services.find(row.serviceId()).orElse(null);
        UndoStep step = UndoStep.of(row, service);
        switch (step) {
            case TAKE_DOWN -> withdraw.withdraw(service.id(), editor);
            case DISCARD -> discard.discard(service.id(), editor);
            case PUT_BACK -> putBack(row, service, editor);
            default -> {
                // it stays as it is
            }
        }
        row.undone(step == UndoStep.LEAVE ? SheetRow.Undo.LEFT : SheetRow.Undo.UNDONE);
        sheet.claim(clock.instant());
    }

    private void putBack(SheetRow row, Service service, Actor editor) {
        Vocabulary words = new Vocabulary(terms.of(Vocabulary.AREAS), terms.of(Vocabulary.KINDS));
        ServiceDetails before = Values.in(ServiceDetails.of(service), row.was(), words);
        revise.revise(service.id(), service.version(), before, service.status(), editor);
    }

    @Transactional
    void finish(UUID sheetId, Actor editor) {
        Sheet sheet = sheets.lock(sheetId);
        editor.mustBeEditorOf(sheet.organisationId());
        sheet.undone(clock.instant());
    }
}
