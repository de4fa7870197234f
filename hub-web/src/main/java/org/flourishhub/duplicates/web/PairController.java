package org.flourishhub.duplicates.web;

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
import java.util.UUID;
import org.flourishhub.duplicates.DecideAboutDuplicates;
import org.flourishhub.duplicates.DuplicatePair.Status;
import org.flourishhub.duplicates.DuplicatePairs;
import org.flourishhub.shared.Actor;
import org.flourishhub.shared.RuleBroken;
import org.flourishhub.shared.web.Answer;
import org.flourishhub.shared.web.Form;
import org.flourishhub.shared.web.Section;
import org.flourishhub.shared.web.View;

/** A moderator looks at two listings side by side, and says whether they are one. */
@RequestScoped
@Path("/console/duplicates/{pair}")
public class PairController {
    @Inject
    DuplicatePairs pairs;

    @Inject
    DecideAboutDuplicates decide;

    @Inject
    Sides sides;

    @Inject
    Actor moderator;

    @PathParam("pair")
    UUID id;

    @GET
    public View look() {
        return page(Form.empty());
    }

    @POST
    @Path("/merger")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response merge(MultivaluedMap<String, String> typed) {
        moderator.mustBeModerator();
        Form form = Form.of(typed);
        return Answer.to(
                form,
                () -> {
                    if (form.id("kept") == null) {
                        throw new RuleBroken("kept", "Choose which of the two stays");
                    }
                    decide.merge(id, form.id("kept"), form.has("fill", "yes"), moderator);
                    return PairDecision.MERGED.redirect();
                },
                this::page,
                meanwhile -> pairs.get(id).status() == Status.MERGED
                        ? PairDecision.MERGED.redirect()
                        : Answer.conflict(page(meanwhile)));
    }

    @POST
    @Path("/difference")
    public Response keepApart() {
        return Answer.to(
                Form.empty(),
                () -> {
                    decide.keepApart(id, moderator);
                    return PairDecision.KEPT.redirect();
                },
                this::page,
                meanwhile -> pairs.get(id).status() == Status.NOT_THE_SAME
                        ? PairDecision.KEPT.redirect()
                        : Answer.conflict(page(meanwhile)));
    }

    @POST
    @Path("/restoration")
    public Response undo() {
        decide.undo(id, moderator);
        return PairDecision.UNDONE.redirect();
    }

    private View page(Form form) {
        moderator.mustBeModerator();
        TwoSides both = sides.of(pairs.get(id));
        return View.page("console/duplicate", "There twice? " + both.first().name())
                .in(Section.CONSOLE)
                .with("both", both)
                .with("form", form);
    }
}
