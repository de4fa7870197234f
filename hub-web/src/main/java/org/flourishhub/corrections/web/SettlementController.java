package org.flourishhub.corrections.web;

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
import org.flourishhub.corrections.CorrectedListing;
import org.flourishhub.corrections.CorrectedListings;
import org.flourishhub.corrections.Correction;
import org.flourishhub.corrections.Corrections;
import org.flourishhub.corrections.Outcome;
import org.flourishhub.corrections.SettleCorrection;
import org.flourishhub.corrections.Subject;
import org.flourishhub.directory.Events;
import org.flourishhub.directory.Organisations;
import org.flourishhub.directory.Services;
import org.flourishhub.shared.Actor;
import org.flourishhub.shared.web.Answer;
import org.flourishhub.shared.web.Form;
import org.flourishhub.shared.web.Redirect;
import org.flourishhub.shared.web.Section;
import org.flourishhub.shared.web.View;

/** Somebody reads one correction beside what the page says now, and settles it. */
@RequestScoped
@Path("/console/corrections/{correction}")
public class SettlementController {
    @Inject
    Corrections corrections;

    @Inject
    CorrectedListings listings;

    @Inject
    Services services;

    @Inject
    Events events;

    @Inject
    Organisations organisations;

    @Inject
    SettleCorrection settle;

    @Inject
    Actor actor;

    @PathParam("correction")
    UUID id;

    @GET
    public View read() {
        return page(Form.empty(), false);
    }

    @POST
    @Path("/settlement")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response settle(MultivaluedMap<String, String> typed) {
        corrections.get(id, actor);
        Form form = Form.of(typed);
        return Answer.to(
                form,
                () -> {
                    settle.settle(id, outcome(form), form.textOrNull("answer"), actor);
                    return settled();
                },
                again -> page(again, false),
                meanwhile -> isSettledLike(meanwhile) ? settled() : Answer.conflict(page(meanwhile, true)));
    }

    private static Response settled() {
        return Redirect.to("/console/corrections?done=settled");
    }

    /** A button pressed twice asks for what the first press has done. */
    private boolean isSettledLike(Form form) {
        Correction correction = corrections.get(id, actor);
        return correction.outcome() == outcome(form)
                && form.value("answer").strip().equals(correction.answer());
    }

    private static Outcome outcome(Form form) {
        return switch (form.value("outcome")) {
            case "changed" -> Outcome.CHANGED;
            case "not-needed" -> Outcome.NOT_NEEDED;
            default -> null;
        };
    }

    private View page(Form form, boolean newer) {
        Correction correction = corrections.get(id, actor);
        CorrectedListing about = listings.get(correction.subject(), correction.subjectId());
        return View.page("console/correction", "A correction: " + about.name())
                .in(Section.CONSOLE)
                .with("correction", correction)
                .with("about", about)
                .with("present", present(about))
                .with("editPath", editPath(about))
                .with("form", form)
                .with("newer", newer);
    }

    private List<PresentWords> present(CorrectedListing about) {
        return switch (about.subject()) {
            case SERVICE -> PresentWords.of(services.get(about.id()));
            case EVENT -> PresentWords.of(events.get(about.id()));
            case ORGANISATION -> PresentWords.of(organisations.get(about.id()));
        };
    }

    /** {@code null} for who may not change the page. */
    private String editPath(CorrectedListing about) {
        boolean may = actor.isEditorOf(about.organisation().id());
        return may && about.subject() != Subject.ORGANISATION
                ? "/console/" + about.subject().folder() + "/" + about.id()
                : null;
    }
}
