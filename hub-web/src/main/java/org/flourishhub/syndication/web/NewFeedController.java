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
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.flourishhub.directory.Organisations;
import org.flourishhub.shared.Actor;
import org.flourishhub.shared.web.Answer;
import org.flourishhub.shared.web.Form;
import org.flourishhub.shared.web.Question;
import org.flourishhub.shared.web.Section;
import org.flourishhub.shared.web.View;
import org.flourishhub.syndication.AddFeed;
import org.flourishhub.syndication.Feed;
import org.flourishhub.syndication.FeedDetails;

/** An administrator of the hub adds a feed, and says how far its partner is trusted. */
@RequestScoped
@Path(NewFeedController.HERE)
public class NewFeedController {
    static final String HERE = "/console/feeds/new";

    @Inject
    AddFeed addFeed;

    @Inject
    Organisations organisations;

    @Inject
    Actor administrator;

    @Context
    HttpHeaders request;

    @Context
    UriInfo address;

    /** Filled in with what was seen of the feed before. */
    @GET
    public View form() {
        return page(Question.in(address.getQueryParameters(), request).orElseGet(Form::empty));
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response add(MultivaluedMap<String, String> typed) {
        administrator.mustBeHubAdministrator();
        Form form = Form.of(typed);
        Supplier<Response> answer = () -> Answer.to(form, () -> addedOnce(form), this::page);
        return form.isAgain() ? Question.at(HERE, form, request, answer) : answer.get();
    }

    /** What is sent twice leads to what the first sending made; of two at the same moment the database lets one in. */
    private Response addedOnce(Form form) {
        try {
            return FeedDone.ADDED.redirect("/console/feeds/" + added(form));
        } catch (RuntimeException thrown) {
            return addFeed.known(details(form))
                    .map(feed -> FeedDone.THERE.redirect("/console/feeds/" + feed))
                    .orElseThrow(() -> thrown);
        }
    }

    private UUID added(Form form) {
        return RuleForm.isFilledIn(form) && form.has("keepRule", "yes")
                ? addFeed.add(
                        details(form), RuleForm.effect(form), RuleForm.field(form), form.value("sought"), administrator)
                : addFeed.add(details(form), administrator);
    }

    private View page(Form form) {
        administrator.mustBeHubAdministrator();
        return View.page("console/new-feed", form.isRight() ? "Add a feed" : "Check: add a feed")
                .in(Section.CONSOLE)
                .with("form", form)
                .with("organisations", organisations.all());
    }

    /** Whoever says nothing means what most feeds are. */
    static Feed.Kind kind(Form form) {
        return Stream.of(Feed.Kind.CARE_OPINION, Feed.Kind.OPEN_REFERRAL)
                .filter(kind -> form.has("kind", kind.name()))
                .findFirst()
                .orElse(Feed.Kind.AUTO);
    }

    private static FeedDetails details(Form form) {
        return new FeedDetails(
                form.value("url").strip(),
                kind(form),
                form.value("name").strip(),
                form.id("organisation"),
                // whoever says nothing gets the careful choice
                form.has("trust", Feed.Trust.PUBLISH_AT_ONCE.name()) ? Feed.Trust.PUBLISH_AT_ONCE : Feed.Trust.HOLD,
                form.textOrNull("licence"),
                form.textOrNull("attribution"),
                form.textOrNull("secretSetting"));
    }
}
