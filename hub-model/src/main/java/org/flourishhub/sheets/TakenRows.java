package org.flourishhub.sheets;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.flourishhub.shared.Actor;

/** What became of the rows of a list. */
@ApplicationScoped
public class TakenRows {
    @Inject
    Sheets sheets;

    /** Rows that were not taken in, for its editors. */
    @Transactional
    public List<SheetRow> wrong(UUID sheetId, Actor editor) {
        editor.mustBeEditorOf(sheets.get(sheetId).organisationId());
        return sheets.rows(sheetId, List.of(Decision.Outcome.WRONG));
    }

    /** Rows that changed something, for its editors. */
    @Transactional
    public List<SheetRow> taken(UUID sheetId, Actor editor) {
        editor.mustBeEditorOf(sheets.get(sheetId).organisationId());
        return sheets.rows(sheetId, List.of(Decision.Outcome.ADDED, Decision.Outcome.CHANGED));
    }

    /** Each service that some row of it was about. */
    @Transactional
    List<UUID> services(UUID sheetId) {
        return sheets.rows(sheetId, List.of(Decision.Outcome.values())).stream()
                .map(SheetRow::serviceId)
                .filter(Objects::nonNull)
                .toList();
    }
}
