package org.flourishhub.sheets.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.flourishhub.shared.Actor;
import org.flourishhub.shared.web.Form;
import org.flourishhub.shared.web.Section;
import org.flourishhub.shared.web.View;
import org.flourishhub.sheets.ForeseeSheet;
import org.flourishhub.sheets.ForeseeUndo;
import org.flourishhub.sheets.MatchColumns;
import org.flourishhub.sheets.Sheet;
import org.flourishhub.sheets.SheetRow;
import org.flourishhub.sheets.Sheets;
import org.flourishhub.sheets.TakenRows;

/** The pages that one list has on its way. */
@ApplicationScoped
public class SheetPages {
    /** More rows than anybody reads on a page; all that need a change are in a file of their own. */
    static final int ROWS_SHOWN = 200;

    @Inject
    MatchColumns match;

    @Inject
    ForeseeSheet foresee;

    @Inject
    ForeseeUndo foreseeUndo;

    @Inject
    TakenRows takenRows;

    @Inject
    Sheets sheets;

    /** {@code typed} is what somebody just sent, or {@code null}. */
    View matching(Sheet sheet, Form typed, Actor editor) {
        MatchColumns.ToMatch toMatch = match.toMatch(sheet.id(), editor);
        return View.page("console/list-matching", "What is in each column?")
                .in(Section.CONSOLE)
                .with("sheet", sheet)
                .with("toMatch", toMatch)
                .with("choices", MatchingForm.choices())
                .with("form", typed == null ? MatchingForm.of(sheet, toMatch) : typed);
    }

    View preview(Sheet sheet, Actor editor) {
        return View.page("console/list-preview", "What will happen")
                .in(Section.CONSOLE)
                .with("sheet", sheet)
                .with("foreseen", foresee.foresee(sheet.id(), editor));
    }

    View result(Sheet sheet, Actor editor) {
        List<SheetRow> left = sheet.state() == Sheet.State.UNDONE ? foreseeUndo.left(sheet.id(), editor) : List.of();
        return View.page("console/list", sheet.fileName())
                .in(Section.CONSOLE)
                .with("sheet", sheet)
                .with("wrong", takenRows.wrong(sheet.id(), ROWS_SHOWN, editor))
                .with("taken", takenRows.taken(sheet.id(), ROWS_SHOWN, editor))
                .with("left", left)
                .with("hasFile", sheets.hasFile(sheet.id()));
    }
}
