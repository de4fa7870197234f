package org.flourishhub.syndication.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.Set;
import org.flourishhub.directory.Organisations;
import org.flourishhub.shared.Actor;
import org.flourishhub.shared.web.Answer;
import org.flourishhub.shared.web.Form;
import org.flourishhub.shared.web.Section;
import org.flourishhub.shared.web.View;
import org.flourishhub.syndication.FeedPreview;
import org.flourishhub.syndication.ForeseeRule;
import org.flourishhub.syndication.LookAtSite;

/** What would come in through a feed, before it is added: read as it would be read later, and nothing of it is kept. */
@RequestScoped
@Path("/console/feeds/preview")
public class FeedPreviewController {
    @Inject
    LookAtSite look;

    @Inject
    ForeseeRule foreseeRule;

    @Inject
    Organisations organisations;

    @Inject
    Actor administrator;

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response preview(MultivaluedMap<String, String> typed) {
        administrator.mustBeHubAdministrator();
        Form form = Form.of(typed);
        return Answer.to(form, () -> Response.ok(page(form)).build(), this::again);
    }

    /** With words to look for, a rule is tried on what would come in. */
    private View page(Form form) {
        FeedPreview shown = look.preview(form.value("url"), administrator);
        boolean ruled = RuleForm.isFilledIn(form) && shown.document() != null;
        Set<String> outside = ruled
                ? foreseeRule.foresee(
                        shown.document(),
                        RuleForm.effect(form),
                        RuleForm.field(form),
                        form.value("sought"),
                        administrator)
                : Set.of();
        return View.page("console/feed-preview", "What would come in")
                .in(Section.CONSOLE)
                .with("form", form)
                .with("shown", shown)
                .with("outside", outside);
    }

    private View again(Form form) {
        return View.page("console/new-feed", "Check: add a feed")
                .in(Section.CONSOLE)
                .with("form", form)
                .with("organisations", organisations.all());
    }
}
