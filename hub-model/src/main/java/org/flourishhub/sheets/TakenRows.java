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

    /** The first {@code most} rows that were not taken in, for its editors; {@link Tally#wrong} says how many there are. */
    @Transactional
    public List<SheetRow> wrong(UUID sheetId, int most, Actor editor) {
        editor.mustBeEditorOf(sheets.get(sheetId).organisationId());
        return sheets.firstRows(sheetId, List.of(Decision.Outcome.WRONG), most);
    }

    /** The first {@code most} rows that changed something, for its editors; {@link Tally#told} says how many there are. */
    @Transactional
    public List<SheetRow> taken(UUID sheetId, int most, Actor editor) {
        editor.mustBeEditorOf(sheets.get(sheetId).organisationId());
        return sheets.firstRows(sheetId, List.of(Decision.Outcome.ADDED, Decision.Outcome.CHANGED), most);
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
