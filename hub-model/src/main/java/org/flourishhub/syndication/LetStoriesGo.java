package org.flourishhub.syndication;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import org.flourishhub.shared.Actor;
import org.flourishhub.shared.Announcer;
import org.flourishhub.shared.RuleBroken;

/** A person has looked at the many stories that vanished from a feed, and says that they were really taken back. */
@ApplicationScoped
public class LetStoriesGo {
    @Inject
    Feeds feeds;

    @Inject
    Announcer announcer;

    @Inject
    Clock clock;

    /** Only where something has vanished already: given beforehand, the word would let the next fault through. */
    @Transactional
    public void letGo(UUID feedId, Actor administrator) {
        administrator.mustBeHubAdministrator();

        Feed feed = feeds.lock(feedId);
        if (!mayWaitForAWord(feed)) {
            throw new RuleBroken("Nothing has disappeared from this feed that somebody would have to look at");
        }
        feed.letGo(clock.instant());

        announcer.announce(new FeedWanted(feed.id()));
    }

    /** Who says it twice before it is followed means the same; a paused feed has a sentence of its own. */
    private static boolean mayWaitForAWord(Feed feed) {
        return feed.isHoldingBack() || feed.turn().isLettingGo() || feed.status() == Feed.Status.PAUSED;
    }
}
