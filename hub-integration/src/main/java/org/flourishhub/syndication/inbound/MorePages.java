package org.flourishhub.syndication.inbound;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.flourishhub.outside.OutsideAnswer.Received;
import org.flourishhub.outside.OutsideRequest;
import org.flourishhub.outside.OutsideWorld;
import org.flourishhub.syndication.ClaimDueFeeds;
import org.flourishhub.syndication.EventItem;
import org.flourishhub.syndication.Feed;
import org.flourishhub.syndication.FeedDocument;
import org.flourishhub.syndication.FeedItem;
import org.flourishhub.syndication.FeedVersion;
import org.flourishhub.syndication.Feeds;
import org.flourishhub.syndication.Fetched;
import org.flourishhub.syndication.Fetched.Brought;
import org.flourishhub.syndication.Reading;

/** Sites that give their events page by page: asks for the following pages, and makes one document of all. */
@ApplicationScoped
public class MorePages {
    private static final int MOST_PAGES = 20;

    @Inject
    Feeds feeds;

    @Inject
    OutsideWorld world;

    @Inject
    FeedParser parser;

    @Inject
    ClaimDueFeeds claims;

    /** What has one page only stays as it is. When a page does not come, the rest counts, and is read again. */
    public Fetched follow(Fetched fetched) {
        if (!(fetched instanceof Brought brought) || !goesOn(brought.document())) {
            return fetched;
        }
        Feed feed = feeds.get(brought.feedId());
        List<FeedItem> items = new ArrayList<>(brought.document().items());
        Set<String> asked = new HashSet<>();
        String next = brought.document().head().links().next();
        while (next != null
                && asked.size() < MOST_PAGES
                && items.size() < CalendarReader.MOST_EVENTS
                && asked.add(next)) {
            claims.stretch(feed.id());
            Optional<FeedDocument> page = page(feed, next);
            if (page.isEmpty()) {
                return together(brought, items, false).unfinished();
            }
            items.addAll(page.get().items());
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

    /** Only the site itself may say where its next page is. */
    private Optional<FeedDocument> page(Feed feed, String address) {
        URI url = URI.create(address);
        if (!String.valueOf(url.getAuthority()).equals(feed.url().getAuthority())) {
            return Optional.empty();
        }
        OutsideRequest request = OutsideRequest.get(url).with("Accept", "application/json");
        if (!(world.fetch(FeedKey.shown(request, feed)) instanceof Received received) || !received.isSuccess()) {
            return Optional.empty();
        }
        try {
            return Optional.of(parser.document(new Fetched.Body(
                    feed.id(),
                    received.url(),
                    received.header("Content-Type").orElse(""),
                    received.body(),
                    FeedVersion.UNKNOWN,
                    Duration.ZERO)));
        } catch (UnreadableFeed notNow) {
            return Optional.empty();
        }
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
