package org.flourishhub.sheets.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.flourishhub.directory.Organisation;
import org.flourishhub.directory.Organisations;
import org.flourishhub.shared.Actor;
import org.flourishhub.shared.RuleBroken;
import org.flourishhub.shared.web.Answer;
import org.flourishhub.shared.web.Form;
import org.flourishhub.shared.web.Redirect;
import org.flourishhub.shared.web.Section;
import org.flourishhub.shared.web.Upload;
import org.flourishhub.shared.web.View;
import org.flourishhub.sheets.BringSheet;
import org.flourishhub.sheets.Sheets;

/** An editor brings in a list, or takes our template for one; the lists of before stand below. */
@RequestScoped
@Path("/console/organisations/{organisation}/lists")
public class SheetsController {
    private static final int MOST = 50;

    @Inject
    Organisations organisations;

    @Inject
    Sheets sheets;

    @Inject
    BringSheet bring;

    @Inject
    Actor editor;

    @PathParam("organisation")
    UUID organisationId;

    @GET
    public View all() {
        editor.mustBeEditorOf(organisationId);
        return page(Form.empty());
    }

    @POST
    @Consumes({MediaType.MULTIPART_FORM_DATA, MediaType.APPLICATION_FORM_URLENCODED})
    public Response bring(Upload upload) {
        editor.mustBeEditorOf(organisationId);
        return Answer.to(
                upload.form(),
                () -> {
                    if (upload.fileName().isBlank()) {
                        throw new RuleBroken("file", "Choose the file with your list");
                    }
                    return Redirect.to("/console/lists/"
                            + bring.bring(organisationId, upload.fileName(), upload.content(), editor));
                },
                this::page);
    }

    @GET
    @Path("/template.csv")
    public Response csvTemplate() {
        editor.mustBeEditorOf(organisationId);
        return file("text/csv;charset=UTF-8", Template.csv(), "template.csv");
    }

    @GET
    @Path("/template.xlsx")
    public Response excelTemplate() {
        editor.mustBeEditorOf(organisationId);
        return file(
                "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", Template.xlsx(), "template.xlsx");
    }

    static Response file(String type, byte[] content, String name) {
        return Response.ok(content)
                .header(HttpHeaders.CONTENT_TYPE, type)
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + name + "\"")
                .build();
    }

    private View page(Form form) {
        Organisation organisation = organisations.get(organisationId);
        return View.page("console/lists", "Bring in a list")
                .in(Section.CONSOLE)
                .with("organisation", organisation)
                .with("form", form)
                .with("sheets", sheets.of(organisationId, MOST));
    }
}
