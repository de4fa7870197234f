package org.flourishhub.syndication.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.flourishhub.shared.Actor;
import org.flourishhub.shared.NotFound;
import org.flourishhub.shared.web.InWords;
import org.flourishhub.shared.web.Paging;
import org.flourishhub.shared.web.Section;
import org.flourishhub.shared.web.View;
import org.flourishhub.syndication.Feed;
import org.flourishhub.syndication.FeedReplay;
import org.flourishhub.syndication.Feeds;
import org.flourishhub.syndication.FetchRecord;
import org.flourishhub.syndication.FetchRecords;

/** What a partner's site answered in the last days, and what today's reader makes of it. */
@RequestScoped
@Path("/console/feeds/{feed}/recordings")
public class RecordingsController {
    private static final int ON_A_PAGE = 50;

    @Inject
    Feeds feeds;

    @Inject
    FetchRecords records;

    @Inject
    FeedReplay replay;

    @Inject
    Actor moderator;

    @PathParam("feed")
    UUID id;

    @GET
    public View list(@QueryParam("page") @DefaultValue("1") String page) {
        moderator.mustBeModerator();
        Feed feed = feeds.get(id);
        Paging paging = Paging.of(page, ON_A_PAGE, records.countOf(id));
        return View.page("console/recordings", "What " + feed.name() + " answered")
                .in(Section.CONSOLE)
                .with("feed", feed)
                .with("records", records.of(id, paging.first(), ON_A_PAGE))
                .with("paging", paging);
    }

    @GET
    @Path("/{fetch}")
    public View one(@PathParam("fetch") UUID fetch) {
        moderator.mustBeModerator();
        Feed feed = feeds.get(id);
        FetchRecord record = records.get(fetch);
        if (!record.feedId().equals(id)) {
            throw new NotFound();
        }
        return View.page("console/recording", "Answer of " + InWords.moment(record.fetchedAt()))
                .in(Section.CONSOLE)
                .with("feed", feed)
                .with("record", record)
                .with("replayed", replay.replay(fetch));
    }
}
