package org.flourishhub.syndication.inbound.fetching;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.flourishhub.syndication.Feed;
import org.flourishhub.syndication.FeedBookmarks;
import org.flourishhub.syndication.FeedDocument;
import org.flourishhub.syndication.FeedHead;
import org.flourishhub.syndication.FeedItem;
import org.flourishhub.syndication.Feeds;
import org.flourishhub.syndication.Fetched;
import org.flourishhub.syndication.Fetched.Brought;
import org.flourishhub.syndication.Reading.Covers;
import org.flourishhub.syndication.RefusedItem;

/**
 * Follows a feed that comes page by page. RPDE is followed to its end each time: that is the page which is empty and
 * names itself as the next. Other feeds are followed when they are read for the first time, or when somebody wants them
 * whole; a page that was there already ends it.
 */
@ApplicationScoped
public class FurtherPages {
    private static final int MOST_PAGES = 50;
    private static final int MOST_ITEMS = 5000;
    /** RPDE keeps deletions so long; whoever was away longer starts anew. */
    private static final Duration DELETIONS_KEPT = Duration.ofDays(7);

    @Inject
    Feeds feeds;

    @Inject
    NextPage nextPage;

    @Inject
    FeedBookmarks bookmarks;

    @Inject
    Clock clock;

    /** Where the last reading ended; empty when it must start at the beginning. */
    public Optional<URI> placeOf(Feed feed) {
        return feed.turn().isWanted() || !feed.edition().isKnown(clock.instant())
                ? Optional.empty()
                : bookmarks
                        .find(feed.id())
                        .filter(mark -> mark.place().startsWith("http"))
                        .filter(mark -> mark.at().isAfter(clock.instant().minus(DELETIONS_KEPT)))
                        .map(mark -> URI.create(mark.place()))
                        .filter(place -> NextPage.isOfTheSite(place, feed));
    }

    /** Whatever cannot be followed stays as it is; what was cut short is read again. */
    public Fetched follow(Fetched read) {
        if (!(read instanceof Brought brought)
                || brought.document() == null
                || !String.valueOf(brought.document().head().links().next()).startsWith("http")) {
            return read;
        }
        Feed feed = feeds.get(brought.feedId());
        boolean older = brought.document().covers() == Covers.THE_NEWEST
                && (feed.turn().isWanted() || feed.edition().lastChangedAt() == null);
        return brought.document().place() != null || older ? new Trail(brought, feed).followed() : read;
    }

    /** One feed, followed. */
    private final class Trail {
        private final Brought first;
        private final Feed feed;
        private final Set<String> seen = new HashSet<>();
        private final List<FeedItem> items = new ArrayList<>();
        private final Set<String> withdrawn = new HashSet<>();
        private final List<RefusedItem> refused = new ArrayList<>();
        private final LongWay way = new LongWay(clock);

        Trail(Brought first, Feed feed) {
            this.first = first;
            this.feed = feed;
        }

        Brought followed() {
            FeedDocument page = first.document();
            boolean whole = true;
            add(page);
            String next = page.head().links().next();
            while (next != null
                    && next.startsWith("http")
                    && NextPage.isOfTheSite(URI.create(next), feed)
                    && seen.add(next)) {
                if (seen.size() > MOST_PAGES || items.size() > MOST_ITEMS || way.isTooLong()) {
                    whole = false;
                    break;
                }
                Optional<FeedDocument> further = nextPage.ask(feed, next, WebFeedFetch.ACCEPT);
                if (further.isEmpty()) {
                    whole = false;
                    break;
                }
                page = further.get();
                add(page);
                next = page.head().links().next();
            }
            FeedDocument all = new FeedDocument(
                    first.feedId(),
                    goingOn(first.document().head(), page.head().links().next()),
                    items,
                    withdrawn,
                    first.document().covers(),
                    first.document().remarks(),
                    refused);
            Brought brought = new Brought(all, first.version(), first.freshFor());
            // where there is a place, the next reading goes on with the very page that this one did not come to
            return whole || all.place() != null ? brought : brought.unfinished();
        }

        /** What the first page says of itself, with the place where the next reading starts. */
        private static FeedHead goingOn(FeedHead head, String next) {
            return head.with(head.links().goingOn(next));
        }

        /** What a later page says of an entry counts, not an earlier one. */
        private void add(FeedDocument page) {
            Set<String> told = new HashSet<>();
            page.items().forEach(item -> told.add(item.key()));
            items.removeIf(
                    item -> page.withdrawn().contains(item.key()) || page.place() != null && told.contains(item.key()));
            withdrawn.removeAll(told);
            withdrawn.addAll(page.withdrawn());
            items.addAll(page.items());
            refused.addAll(page.refused());
            way.came(page);
        }
    }
}
