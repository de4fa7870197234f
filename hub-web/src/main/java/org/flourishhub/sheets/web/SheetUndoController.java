package org.flourishhub.sheets.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.flourishhub.shared.Actor;
import org.flourishhub.shared.web.Redirect;
import org.flourishhub.shared.web.Section;
import org.flourishhub.shared.web.View;
import org.flourishhub.sheets.ForeseeUndo;
import org.flourishhub.sheets.Sheet;
import org.flourishhub.sheets.Sheets;
import org.flourishhub.sheets.UndoSheet;
import org.flourishhub.sheets.WorkOnSheets;

/** A whole list is undone; first its editors see what that will do. */
@RequestScoped
@Path("/console/lists/{list}/undo")
public class SheetUndoController {
    @Inject
    Sheets sheets;

    @Inject
    ForeseeUndo foreseeUndo;

    @Inject
    UndoSheet undo;

    @Inject
    WorkOnSheets work;

    @Inject
    Actor editor;

    @PathParam("list")
    UUID id;

    @GET
    public View before() {
        Sheet sheet = own();
        return View.page("console/list-undo", "Undo the list " + sheet.fileName())
                .in(Section.CONSOLE)
                .with("sheet", sheet)
                .with("steps", foreseeUndo.foresee(id, editor));
    }

    @POST
    public Response undo() {
        own();
        undo.begin(id, editor);
        work.workOn(id, SheetController.AT_ONCE);
        return Redirect.to("/console/lists/" + id);
    }

    private Sheet own() {
        Sheet sheet = sheets.get(id);
        editor.mustBeEditorOf(sheet.organisationId());
        return sheet;
    }
}
