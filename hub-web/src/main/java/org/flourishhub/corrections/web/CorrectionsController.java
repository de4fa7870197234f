package org.flourishhub.corrections.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import org.flourishhub.corrections.CorrectedListings;
import org.flourishhub.corrections.Correction;
import org.flourishhub.corrections.Corrections;
import org.flourishhub.shared.Actor;
import org.flourishhub.shared.web.Paging;
import org.flourishhub.shared.web.Section;
import org.flourishhub.shared.web.View;

/** The corrections somebody may see: those about their organisations, or all for moderators. */
@RequestScoped
@Path("/console/corrections")
public class CorrectionsController {
    private static final int ON_A_PAGE = 25;

    @Inject
    Corrections corrections;

    @Inject
    CorrectedListings listings;

    @Inject
    Actor actor;

    @GET
    public View list(
            @QueryParam("show") @DefaultValue("") String show,
            @QueryParam("page") @DefaultValue("1") String page,
            @QueryParam("done") String done) {
        boolean settled = show.equals("settled");
        long total = settled ? corrections.countSettledFor(actor) : corrections.countWaitingFor(actor);
        Paging paging = Paging.of(page, ON_A_PAGE, total);
        List<Correction> some = settled
                ? corrections.settledFor(actor, paging.first(), ON_A_PAGE)
                : corrections.waitingFor(actor, paging.first(), ON_A_PAGE);
        return View.page("console/corrections", settled ? "Settled corrections" : "Corrections that wait")
                .in(Section.CONSOLE)
                .with("rows", some.stream().map(this::row).toList())
                .with("settled", settled)
                .with("paging", paging)
                .with("done", "settled".equals(done));
    }

    private CorrectionRow row(Correction correction) {
        return new CorrectionRow(correction, listings.get(correction.subject(), correction.subjectId()));
    }
}
