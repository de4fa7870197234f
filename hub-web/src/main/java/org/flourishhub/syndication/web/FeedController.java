package org.flourishhub.syndication.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.util.UUID;
import org.flourishhub.shared.Actor;
import org.flourishhub.shared.web.Answer;
import org.flourishhub.shared.web.Form;
import org.flourishhub.shared.web.Section;
import org.flourishhub.shared.web.View;
import org.flourishhub.syndication.Absences;
import org.flourishhub.syndication.AcceptMove;
import org.flourishhub.syndication.FeedArrivals;
import org.flourishhub.syndication.FeedCheckup;
import org.flourishhub.syndication.FeedCheckups;
import org.flourishhub.syndication.FeedDays;
import org.flourishhub.syndication.FeedMoves;
import org.flourishhub.syndication.FeedPushes;
import org.flourishhub.syndication.Feeds;
import org.flourishhub.syndication.FetchFeedNow;
import org.flourishhub.syndication.LetStoriesGo;
import org.flourishhub.syndication.PauseFeed;
import org.flourishhub.syndication.ResumeFeed;

/** One feed: how it goes, and what an administrator of the hub can do about it. */
@RequestScoped
@Path("/console/feeds/{feed}")
public class FeedController {
    @Inject
    Feeds feeds;

    @Inject
    FeedDays days;

    @Inject
    FeedCheckups checkups;

    @Inject
    FetchFeedNow fetch;

    @Inject
    PauseFeed pause;

    @Inject
    ResumeFeed resume;

    @Inject
    LetStoriesGo letGo;

    @Inject
    FeedArrivals arrivals;

    @Inject
    Absences absences;

    @Inject
    FeedMoves moves;

    @Inject
    FeedPushes pushes;

    @Inject
    AcceptMove acceptMove;

    @Inject
    Clock clock;

    @Inject
    Actor administrator;

    @PathParam("feed")
    UUID id;

    @GET
    public View one(@QueryParam("done") String done) {
        return page(Form.empty()).with("done", FeedDone.sentenceFor(done));
    }

    @POST
    @Path("/reading")
    public Response fetchNow() {
        return after(FeedDone.ASKED, () -> fetch.fetch(id, administrator));
    }

    @POST
    @Path("/pause")
    public Response pause() {
        return after(FeedDone.PAUSED, () -> pause.pause(id, administrator));
    }

    @POST
    @Path("/resumption")
    public Response resume() {
        return after(FeedDone.RESUMED, () -> resume.resume(id, administrator));
    }

    /** Which have vanished, for somebody who is about to say that they were really taken back. */
    @GET
    @Path("/farewell")
    public View farewell() {
        administrator.mustBeHubAdministrator();
        var feed = feeds.get(id);
        return View.page("console/feed-farewell", "Take down what has disappeared?")
                .in(Section.CONSOLE)
                .with("feed", feed)
                .with("missing", arrivals.missing(id))
                .with("all", absences.countMissing(id));
    }

    /** The stories that have vanished from it were really taken back. */
    @POST
    @Path("/farewell")
    public Response letGo() {
        return after(FeedDone.LET_GO, () -> letGo.letGo(id, administrator));
    }

    /** Its site has moved it for good. */
    @POST
    @Path("/address")
    public Response move() {
        return after(FeedDone.MOVED, () -> acceptMove.accept(id, administrator));
    }

    private Response after(FeedDone done, Runnable work) {
        administrator.mustBeHubAdministrator();
        return Answer.to(
                Form.empty(),
                () -> {
                    work.run();
                    return done.redirect("/console/feeds/" + id);
                },
                this::page);
    }

    private View page(Form form) {
        administrator.mustBeHubAdministrator();
        var feed = feeds.get(id);
        return View.page("console/feed", feed.name())
                .in(Section.CONSOLE)
                .with("feed", feed)
                .with("move", moves.find(id).filter(FeedMoves.Move::isCertain).orElse(null))
                .with("telling", pushes.telling(id).orElse(null))
                .with("month", new FeedMonth(days.of(id)))
                .with("arrivals", arrivals.latest(id))
                .with("checkup", checkups.find(id).orElseGet(() -> new FeedCheckup(id)))
                .with("made", MadeWith.of(feed.url().toString()))
                .with("form", form)
                .with("done", null)
                .with("now", clock.instant());
    }
}
