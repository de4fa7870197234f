package org.flourishhub.search.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import org.flourishhub.search.KeptSynonyms;
import org.flourishhub.shared.Actor;
import org.flourishhub.shared.web.Section;
import org.flourishhub.shared.web.View;

/** Every word that stands for something else, for moderators. */
@RequestScoped
@Path("/console/synonyms")
public class SynonymsController {
    @Inject
    KeptSynonyms synonyms;

    @Inject
    Actor moderator;

    @GET
    public View all(@QueryParam("done") String done) {
        moderator.mustBeModerator();
        return View.page("console/synonyms", "Other words")
                .in(Section.CONSOLE)
                .with("synonyms", synonyms.all())
                .with("done", SynonymPage.doneSentence(done));
    }
}
