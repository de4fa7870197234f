package org.flourishhub.syndication.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.flourishhub.directory.Organisations;
import org.flourishhub.shared.Actor;
import org.flourishhub.shared.web.Answer;
import org.flourishhub.shared.web.Form;
import org.flourishhub.shared.web.Section;
import org.flourishhub.shared.web.View;
import org.flourishhub.syndication.DescribeFeed;
import org.flourishhub.syndication.Feed;
import org.flourishhub.syndication.FeedDetails;
import org.flourishhub.syndication.Feeds;

/** What is said about a feed: its name, whose it is, how far it is trusted, and whom to credit. */
@RequestScoped
@Path("/console/feeds/{feed}/details")
public class FeedDetailsController {
    @Inject
    Feeds feeds;

    @Inject
    DescribeFeed describeFeed;

    @Inject
    Organisations organisations;

    @Inject
    Actor administrator;

    @PathParam("feed")
    UUID id;

    @GET
    public View form() {
        administrator.mustBeHubAdministrator();
        return page(filled(feeds.get(id)));
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response describe(MultivaluedMap<String, String> typed) {
        administrator.mustBeHubAdministrator();
        Form form = Form.of(typed);
        return Answer.to(
                form,
                () -> {
                    describeFeed.describe(id, details(form), administrator);
                    return FeedDone.DESCRIBED.redirect("/console/feeds/" + id);
                },
                this::page);
    }

    private View page(Form form) {
        Feed feed = feeds.get(id);
        return View.page("console/feed-details", (form.isRight() ? "" : "Check: ") + "Change " + feed.name())
                .in(Section.CONSOLE)
                .with("feed", feed)
                .with("form", form)
                .with("organisations", organisations.all());
    }

    private static Form filled(Feed feed) {
        return Form.empty()
                .with("name", feed.name())
                .with(
                        "organisation",
                        feed.organisation() == null ? "" : feed.organisation().id())
                .with("trust", feed.trust())
                .with("attribution", feed.attribution() == null ? "" : feed.attribution())
                .with("licence", feed.licence() == null ? "" : feed.licence());
    }

    private FeedDetails details(Form form) {
        Feed feed = feeds.get(id);
        return new FeedDetails(
                feed.url().toString(),
                feed.kind(),
                form.value("name").strip(),
                form.id("organisation"),
                // whoever says nothing gets the careful choice
                form.has("trust", Feed.Trust.PUBLISH_AT_ONCE.name()) ? Feed.Trust.PUBLISH_AT_ONCE : Feed.Trust.HOLD,
                form.textOrNull("licence"),
                form.textOrNull("attribution"),
                feed.secretSetting());
    }
}
