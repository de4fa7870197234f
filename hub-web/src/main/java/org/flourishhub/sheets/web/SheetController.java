package org.flourishhub.sheets.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.UUID;
import org.flourishhub.shared.Actor;
import org.flourishhub.shared.web.Answer;
import org.flourishhub.shared.web.Form;
import org.flourishhub.shared.web.Redirect;
import org.flourishhub.shared.web.View;
import org.flourishhub.sheets.BeginSheet;
import org.flourishhub.sheets.DropSheet;
import org.flourishhub.sheets.MatchColumns;
import org.flourishhub.sheets.RowsToMend;
import org.flourishhub.sheets.Sheet;
import org.flourishhub.sheets.Sheets;
import org.flourishhub.sheets.WorkOnSheets;

/** One list on its way: its columns are matched, it is looked over, taken in, and thrown away if nobody wants it. */
@RequestScoped
@Path("/console/lists/{list}")
public class SheetController {
    /** A small list is done before its page is shown; a large one goes on while nobody waits. */
    static final Duration AT_ONCE = Duration.ofSeconds(3);

    @Inject
    Sheets sheets;

    @Inject
    MatchColumns match;

    @Inject
    BeginSheet begin;

    @Inject
    DropSheet drop;

    @Inject
    RowsToMend rowsToMend;

    @Inject
    WorkOnSheets work;

    @Inject
    SheetPages pages;

    @Inject
    Actor editor;

    @PathParam("list")
    UUID id;

    @GET
    public View one() {
        Sheet sheet = own();
        return sheet.state() == Sheet.State.WAITING ? pages.matching(sheet, null, editor) : pages.result(sheet, editor);
    }

    @POST
    @Path("/tab")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response choose(MultivaluedMap<String, String> typed) {
        Form form = Form.of(typed);
        match.choose(own().id(), form.value("tab"), editor);
        return back("");
    }

    @POST
    @Path("/matching")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response match(MultivaluedMap<String, String> typed) {
        own();
        return Answer.to(
                Form.of(typed),
                () -> {
                    Form form = Form.of(typed);
                    match.match(id, MatchingForm.columns(form), !form.has("publishes", "no"), editor);
                    return back("/preview");
                },
                again -> pages.matching(own(), again, editor));
    }

    @GET
    @Path("/preview")
    public Response preview() {
        Sheet sheet = own();
        return sheet.isMatched() && sheet.state() == Sheet.State.WAITING
                ? Response.ok(pages.preview(sheet, editor)).build()
                : back("");
    }

    @POST
    @Path("/taking-in")
    public Response takeIn() {
        own();
        begin.begin(id, editor);
        work.workOn(id, AT_ONCE);
        return back("");
    }

    @POST
    @Path("/stop")
    public Response stop() {
        own();
        begin.stop(id, editor);
        return back("");
    }

    @POST
    @Path("/removal")
    public Response remove() {
        own();
        return Redirect.to("/console/organisations/" + drop.drop(id, editor) + "/lists");
    }

    @GET
    @Path("/rows-to-mend.csv")
    public Response rowsToMend() {
        own();
        return SheetsController.file(
                "text/csv;charset=UTF-8",
                rowsToMend.table(id, editor).getBytes(StandardCharsets.UTF_8),
                "rows-to-mend.csv");
    }

    private Sheet own() {
        Sheet sheet = sheets.get(id);
        editor.mustBeEditorOf(sheet.organisationId());
        return sheet;
    }

    private Response back(String below) {
        return Redirect.to("/console/lists/" + id + below);
    }
}
