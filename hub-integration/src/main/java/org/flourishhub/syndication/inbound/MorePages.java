package org.flourishhub.syndication.inbound;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.flourishhub.syndication.EventItem;
import org.flourishhub.syndication.Feed;
import org.flourishhub.syndication.FeedDocument;
import org.flourishhub.syndication.FeedItem;
import org.flourishhub.syndication.FeedVersion;
import org.flourishhub.syndication.Feeds;
import org.flourishhub.syndication.Fetched;
import org.flourishhub.syndication.Fetched.Brought;
import org.flourishhub.syndication.Reading;
import org.flourishhub.syndication.inbound.documents.EventFeed;
import org.flourishhub.syndication.inbound.fetching.LongWay;
import org.flourishhub.syndication.inbound.fetching.NextPage;

/** Sites that give their events page by page: asks for the following pages, and makes one document of all. */
@ApplicationScoped
public class MorePages {
    private static final int MOST_PAGES = 20;

    @Inject
    Feeds feeds;

    @Inject
    NextPage nextPage;

    @Inject
    Clock clock;

    /** What has one page only stays as it is. When a page does not come, the rest counts, and is read again. */
    public Fetched follow(Fetched fetched) {
        if (!(fetched instanceof Brought brought) || !goesOn(brought.document())) {
            return fetched;
        }
        Feed feed = feeds.get(brought.feedId());
        List<FeedItem> items = new ArrayList<>(brought.document().items());
        Set<String> asked = new HashSet<>();
        LongWay way = new LongWay(clock);
        way.came(brought.document());
        String next = brought.document().head().links().next();
        while (next != null
                && asked.size() < MOST_PAGES
                && items.size() < EventFeed.MOST_EVENTS
                && !way.isTooLong()
                && asked.add(next)) {
            Optional<FeedDocument> page = nextPage.ask(feed, next, "application/json");
            if (page.isEmpty()) {
                return together(brought, items, false).unfinished();
            }
            items.addAll(page.get().items());
            way.came(page.get());
            next = page.get().head().links().next();
        }
        return together(brought, items, next == null);
    }

    private static boolean goesOn(FeedDocument document) {
        return document != null
                && document.covers() == Reading.Covers.A_PART
                && document.head().links().next() != null
                && document.place() == null
                && document.items().stream().allMatch(EventItem.class::isInstance);
    }

    /** Its first page alone does not tell whether another has changed: such a site is read whole each time. */
    private static Brought together(Brought first, List<FeedItem> items, boolean all) {
        FeedDocument document = first.document();
        FeedDocument whole = new FeedDocument(
                document.feedId(),
                document.head(),
                items,
                document.withdrawn(),
                all ? Reading.Covers.EVERYTHING : Reading.Covers.A_PART,
                document.remarks());
        return new Brought(whole, FeedVersion.UNKNOWN, first.freshFor());
    }
}
