package org.flourishhub.imports.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import org.flourishhub.directory.Organisations;
import org.flourishhub.shared.Actor;
import org.flourishhub.shared.web.Section;
import org.flourishhub.shared.web.View;

/** The organisations that do not want to be listed, and the way to one more. */
@RequestScoped
@Path("/console/do-not-list")
public class DoNotListController {
    private static final String FOLDER = "/organisations/";

    @Inject
    Organisations organisations;

    @Inject
    Actor moderator;

    /** {@code page} is the address of an organisation's page here, whole or only its last part. */
    @GET
    public View list(
            @QueryParam("page") @DefaultValue("") String page, @QueryParam("done") @DefaultValue("") String done) {
        moderator.mustBeModerator();
        String typed = page.strip();
        return View.page("console/donotlist", "Do not list")
                .in(Section.CONSOLE)
                .with("unlisted", organisations.unlisted())
                .with("typed", typed)
                .with("found", organisations.findBySlug(slug(typed)).orElse(null))
                .with("done", NotListed.sentenceFor(done));
    }

    private static String slug(String typed) {
        int folder = typed.lastIndexOf(FOLDER);
        String rest = folder < 0 ? typed : typed.substring(folder + FOLDER.length());
        return rest.replaceFirst("[/?#].*$", "");
    }
}
