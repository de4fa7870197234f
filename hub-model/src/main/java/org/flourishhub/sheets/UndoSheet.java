package org.flourishhub.sheets;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import org.flourishhub.shared.Actor;

/** A whole list is undone: what it added goes, what it changed goes back, and what somebody has changed since stays. */
@ApplicationScoped
public class UndoSheet {
    @Inject
    Sheets sheets;

    @Inject
    UndoRow undoRow;

    @Inject
    Clock clock;

    @Transactional
    public void begin(UUID sheetId, Actor editor) {
        Sheet sheet = sheets.lock(sheetId);
        editor.mustBeEditorOf(sheet.organisationId());

        sheet.beginUndo(clock.instant());
    }

    /** The last row first, each in a transaction of its own. */
    void goOn(Sheet sheet, Instant until, Actor editor) {
        List<Integer> left = new java.util.ArrayList<>(undoRow.left(sheet.id()));
        Collections.reverse(left);
        for (int position : left) {
            if (!clock.instant().isBefore(until)) {
                return;
            }
            undoRow.undo(sheet.id(), position, editor);
        }
        undoRow.finish(sheet.id(), editor);
    }
}
