package org.flourishhub.duplicates.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import org.flourishhub.duplicates.DuplicatePair;
import org.flourishhub.duplicates.DuplicatePair.Status;
import org.flourishhub.duplicates.DuplicatePairs;
import org.flourishhub.shared.Actor;
import org.flourishhub.shared.web.Paging;
import org.flourishhub.shared.web.Section;
import org.flourishhub.shared.web.View;

/** The pairs that may be one, most alike first, and those that were merged. */
@RequestScoped
@Path("/console/duplicates")
public class DuplicatesController {
    private static final int ON_A_PAGE = 25;

    @Inject
    DuplicatePairs pairs;

    @Inject
    Sides sides;

    @Inject
    Actor moderator;

    @GET
    public View list(
            @QueryParam("show") @DefaultValue("") String show,
            @QueryParam("page") @DefaultValue("1") String page,
            @QueryParam("done") String done) {
        moderator.mustBeModerator();
        boolean merged = show.equals("merged");
        Paging paging = Paging.of(page, ON_A_PAGE, pairs.count(merged ? Status.MERGED : Status.WAITING));
        List<DuplicatePair> some =
                merged ? pairs.merged(paging.first(), ON_A_PAGE) : pairs.waiting(paging.first(), ON_A_PAGE);
        return View.page("console/duplicates", merged ? "Merged" : "There twice?")
                .in(Section.CONSOLE)
                .with("pairs", some.stream().map(sides::of).toList())
                .with("merged", merged)
                .with("paging", paging)
                .with("done", PairDecision.sentenceFor(done));
    }
}
