package org.flourishhub.syndication.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.UUID;
import org.flourishhub.shared.Actor;
import org.flourishhub.shared.web.Answer;
import org.flourishhub.shared.web.Form;
import org.flourishhub.shared.web.Question;
import org.flourishhub.shared.web.Redirect;
import org.flourishhub.shared.web.Section;
import org.flourishhub.shared.web.View;
import org.flourishhub.syndication.ChangeRules;
import org.flourishhub.syndication.Feed;
import org.flourishhub.syndication.FeedRules;
import org.flourishhub.syndication.Feeds;
import org.flourishhub.syndication.ForeseeRule;

/** What may come through a feed: rules, each tried on the stories of the last days before it is kept. */
@RequestScoped
@Path("/console/feeds/{feed}/rules")
public class RulesController {
    @Inject
    Feeds feeds;

    @Inject
    FeedRules rules;

    @Inject
    ChangeRules changeRules;

    @Inject
    ForeseeRule foreseeRule;

    @Inject
    Actor administrator;

    @Context
    HttpHeaders request;

    @Context
    UriInfo address;

    @PathParam("feed")
    UUID id;

    @GET
    public View list(@QueryParam("done") String done) {
        return page(Form.empty()).with("done", FeedDone.sentenceFor(done));
    }

    /** Whoever comes here without a rule, such as with an old tab, begins with one. */
    @GET
    @Path("/trial")
    public Response tried() {
        administrator.mustBeHubAdministrator();
        feeds.get(id);
        return Question.in(address.getQueryParameters(), request)
                .map(this::foreseen)
                .orElseGet(() -> Redirect.to(here()));
    }

    /** Nothing is kept: shows what the rule would have done. */
    @POST
    @Path("/trial")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response tryIt(MultivaluedMap<String, String> typed) {
        administrator.mustBeHubAdministrator();
        Form form = Form.of(typed);
        feeds.get(id);
        return form.isAgain() ? foreseen(form) : Question.at(here() + "/trial", form, request, () -> foreseen(form));
    }

    private Response foreseen(Form form) {
        return Answer.to(
                form,
                () -> Response.ok(page(form)
                                .with(
                                        "foreseen",
                                        foreseeRule.foresee(
                                                id,
                                                RuleForm.effect(form),
                                                RuleForm.field(form),
                                                form.value("sought"),
                                                administrator)))
                        .build(),
                this::page);
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response add(MultivaluedMap<String, String> typed) {
        administrator.mustBeHubAdministrator();
        Form form = Form.of(typed);
        return Answer.to(
                form,
                () -> {
                    changeRules.add(
                            id, RuleForm.effect(form), RuleForm.field(form), form.value("sought"), administrator);
                    return FeedDone.RULED.redirect(here());
                },
                this::page);
    }

    @POST
    @Path("/{rule}/removal")
    public Response remove(@PathParam("rule") UUID rule) {
        administrator.mustBeHubAdministrator();
        feeds.get(id);
        changeRules.remove(id, rule, administrator);
        return FeedDone.UNRULED.redirect(here());
    }

    private String here() {
        return "/console/feeds/" + id + "/rules";
    }

    private View page(Form form) {
        administrator.mustBeHubAdministrator();
        Feed feed = feeds.get(id);
        return View.page(
                        "console/feed-rules",
                        (form.isRight() ? "" : "Check: ") + "What may come through " + feed.name())
                .in(Section.CONSOLE)
                .with("feed", feed)
                .with("rules", rules.of(id))
                .with("form", form)
                .with("foreseen", null)
                .with("done", null);
    }
}
