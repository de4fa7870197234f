package org.flourishhub.syndication.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import java.util.stream.Stream;
import org.flourishhub.directory.Organisations;
import org.flourishhub.shared.Actor;
import org.flourishhub.shared.web.Answer;
import org.flourishhub.shared.web.Form;
import org.flourishhub.shared.web.Section;
import org.flourishhub.shared.web.View;
import org.flourishhub.syndication.AddFeed;
import org.flourishhub.syndication.Feed;
import org.flourishhub.syndication.FeedDetails;

/** An administrator of the hub adds a feed, and says how far its partner is trusted. */
@RequestScoped
@Path("/console/feeds/new")
public class NewFeedController {
    @Inject
    AddFeed addFeed;

    @Inject
    Organisations organisations;

    @Inject
    Actor administrator;

    @GET
    public View form() {
        return page(Form.empty());
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response add(MultivaluedMap<String, String> typed) {
        administrator.mustBeHubAdministrator();
        Form form = Form.of(typed);
        return Answer.to(form, () -> addedOnce(form), this::page);
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
    private static Feed.Kind kind(Form form) {
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
