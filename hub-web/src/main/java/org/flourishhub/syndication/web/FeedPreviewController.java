package org.flourishhub.syndication.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.time.Clock;
import java.util.Set;
import org.flourishhub.directory.Organisations;
import org.flourishhub.shared.Actor;
import org.flourishhub.shared.RuleBroken;
import org.flourishhub.shared.web.Answer;
import org.flourishhub.shared.web.Form;
import org.flourishhub.shared.web.Question;
import org.flourishhub.shared.web.Redirect;
import org.flourishhub.shared.web.Section;
import org.flourishhub.shared.web.View;
import org.flourishhub.syndication.FeedPreview;
import org.flourishhub.syndication.ForeseeRule;
import org.flourishhub.syndication.LookAtSite;

/** What would come in through a feed, before it is added: read as it would be read later, and nothing of it is kept. */
@RequestScoped
@Path(FeedPreviewController.HERE)
public class FeedPreviewController {
    static final String HERE = "/console/feeds/preview";
    private static final int UNPROCESSABLE = 422;

    @Inject
    LookAtSite look;

    @Inject
    ForeseeRule foreseeRule;

    @Inject
    Organisations organisations;

    @Inject
    Clock clock;

    @Inject
    Actor administrator;

    @Context
    HttpHeaders request;

    @Context
    UriInfo address;

    /** Whoever comes here without a form, such as with an old tab, begins with one. */
    @GET
    public Response shown() {
        administrator.mustBeHubAdministrator();
        return Question.in(address.getQueryParameters(), request)
                .map(this::previewed)
                .orElseGet(() -> Redirect.to(NewFeedController.HERE));
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response preview(MultivaluedMap<String, String> typed) {
        administrator.mustBeHubAdministrator();
        Form form = Form.of(typed);
        return form.isAgain() ? previewed(form) : Question.at(HERE, form, request, () -> previewed(form));
    }

    private Response previewed(Form form) {
        return Answer.to(form, () -> page(form), this::again);
    }

    /** With words to look for, a rule is tried on what would come in; what is wrong with them is said there too. */
    private Response page(Form form) {
        FeedPreview shown = look.preview(
                form.value("url"), NewFeedController.kind(form), form.value("secretSetting"), administrator);
        if (shown.document() == null || !form.fields().contains("sought")) {
            return Response.ok(page(form, shown, Set.of())).build();
        }
        try {
            return Response.ok(page(form, shown, outside(form, shown))).build();
        } catch (RuleBroken broken) {
            return Response.status(UNPROCESSABLE)
                    .entity(page(form.because(broken), shown, Set.of()))
                    .build();
        }
    }

    private Set<String> outside(Form form, FeedPreview shown) {
        return foreseeRule.foresee(
                shown.document(), RuleForm.effect(form), RuleForm.field(form), form.value("sought"), administrator);
    }

    private View page(Form form, FeedPreview shown, Set<String> outside) {
        return View.page("console/feed-preview", title(form, shown))
                .in(Section.CONSOLE)
                .with("form", form)
                .with("shown", shown)
                .with("outside", outside)
                .with("made", MadeWith.of(shown.address()))
                .with("now", clock.instant());
    }

    private static String title(Form form, FeedPreview shown) {
        return (form.isRight() ? "" : "Check: ")
                + (shown.problem() == null ? "What would come in" : "It could not be read: what would come in");
    }

    private View again(Form form) {
        return View.page("console/new-feed", "Check: add a feed")
                .in(Section.CONSOLE)
                .with("form", form)
                .with("organisations", organisations.all());
    }
}
