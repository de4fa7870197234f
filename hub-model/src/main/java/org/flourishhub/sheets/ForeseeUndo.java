package org.flourishhub.sheets;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.flourishhub.directory.Service;
import org.flourishhub.directory.Services;
import org.flourishhub.shared.Actor;

/** Says what undoing a list would do, service by service; nothing is written. */
@ApplicationScoped
public class ForeseeUndo {
    @Inject
    Sheets sheets;

    @Inject
    Services services;

    /** One service: its name as it is now, and what becomes of it. */
    public record Step(int row, String name, UUID serviceId, UndoStep step) {}

    @Transactional
    public List<Step> foresee(UUID sheetId, Actor editor) {
        Sheet sheet = sheets.get(sheetId);
        editor.mustBeEditorOf(sheet.organisationId());

        List<SheetRow> rows = sheets.rows(sheetId, List.of(Decision.Outcome.ADDED, Decision.Outcome.CHANGED)).stream()
                .filter(row -> row.undo() == null)
                .toList();
        Map<UUID, Service> now = services
                .readAhead(rows.stream().map(SheetRow::serviceId).toList())
                .stream()
                .collect(Collectors.toMap(Service::id, Function.identity()));
        return rows.stream().map(row -> step(row, now.get(row.serviceId()))).toList();
    }

    private static Step step(SheetRow row, Service service) {
        String name = service == null ? row.name() : service.name();
        return new Step(row.number(), name, row.serviceId(), UndoStep.of(row, service));
    }

    /** After undoing: services that were left as they are, because somebody had changed them. */
    @Transactional
    public List<SheetRow> left(UUID sheetId, Actor editor) {
        editor.mustBeEditorOf(sheets.get(sheetId).organisationId());
        return sheets.rows(sheetId, List.of(Decision.Outcome.ADDED, Decision.Outcome.CHANGED)).stream()
                .filter(row -> row.undo() == SheetRow.Undo.LEFT)
                .toList();
    }
}
