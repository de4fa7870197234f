package org.flourishhub.search.web;

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
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.flourishhub.search.KeptSynonyms;
import org.flourishhub.search.PreviewSynonym;
import org.flourishhub.search.RemoveSynonym;
import org.flourishhub.search.ReviseSynonym;
import org.flourishhub.search.Synonym;
import org.flourishhub.shared.Actor;
import org.flourishhub.shared.RuleBroken;
import org.flourishhub.shared.web.Answer;
import org.flourishhub.shared.web.Form;
import org.flourishhub.shared.web.View;

/** A moderator changes other words for something, or removes them. */
@RequestScoped
@Path("/console/synonyms/{synonym}")
public class SynonymController {
    @Inject
    KeptSynonyms synonyms;

    @Inject
    ReviseSynonym revise;

    @Inject
    RemoveSynonym remove;

    @Inject
    PreviewSynonym preview;

    @Inject
    Actor moderator;

    @PathParam("synonym")
    UUID id;

    @GET
    public View form() {
        moderator.mustBeModerator();
        return page(present());
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response revise(MultivaluedMap<String, String> typed) {
        Form form = Form.of(typed);
        return answer(form, () -> {
            if (SynonymPage.isOnlyTriedOut(form)) {
                return Response.ok(
                                SynonymPage.of(path(), form, preview.preview(id, SynonymPage.words(form), moderator)))
                        .build();
            }
            revise.revise(id, form.version(), SynonymPage.words(form), moderator);
            return SynonymPage.done("saved");
        });
    }

    @POST
    @Path("/removal")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response remove(MultivaluedMap<String, String> typed) {
        Form form = Form.of(typed);
        return answer(form, () -> {
            remove.remove(id, form.version(), moderator);
            return SynonymPage.done("removed");
        });
    }

    private Response answer(Form form, Supplier<Response> work) {
        moderator.mustBeModerator();
        return Answer.to(form, work, this::page, meanwhile -> Answer.conflict(newer(meanwhile)));
    }

    /** What was typed stays; saving it once more puts it over what the other person saved, who is quoted. */
    private View newer(Form typed) {
        Form theirs = present();
        Form yours = typed.fields().contains("said") ? typed : theirs;
        return page(yours.with("version", theirs.value("version"))
                .because(new RuleBroken("Somebody else has changed this meanwhile, to: "
                        + (theirs.value("said") + "\n" + theirs.value("meant"))
                                .strip()
                                .replace("\n", ", ")
                        + ". Save once more to put yours in its place")));
    }

    private Form present() {
        Synonym synonym = synonyms.get(id);
        return SynonymPage.form(synonym.words(), synonym.version());
    }

    private View page(Form form) {
        return SynonymPage.of(path(), form, List.of());
    }

    private String path() {
        return SynonymPage.LIST + "/" + id;
    }
}
