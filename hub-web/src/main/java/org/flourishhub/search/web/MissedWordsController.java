package org.flourishhub.search.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.flourishhub.search.MissedWords;
import org.flourishhub.shared.Actor;
import org.flourishhub.shared.web.Section;
import org.flourishhub.shared.web.View;

/** What many people searched for and did not find; a moderator may write down other words for it. */
@RequestScoped
@Path("/console/missed-words")
public class MissedWordsController {
    @Inject
    MissedWords words;

    @Inject
    Actor moderator;

    @GET
    public View all() {
        return View.page("console/missed-words", "Searched and not found")
                .in(Section.CONSOLE)
                .with("words", words.all(moderator));
    }
}
