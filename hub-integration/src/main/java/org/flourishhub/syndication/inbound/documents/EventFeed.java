package org.flourishhub.syndication.inbound.documents;

import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.flourishhub.syndication.EventItem;
import org.flourishhub.syndication.FeedDocument;
import org.flourishhub.syndication.FeedHead;
import org.flourishhub.syndication.FeedItem;
import org.flourishhub.syndication.FeedRemark;
import org.flourishhub.syndication.Reading;
import org.flourishhub.syndication.RefusedItem;

/** What the readers of events on sites share: documents of events, each key once. */
public final class EventFeed {
    public static final int MOST_EVENTS = 2_000;

    private EventFeed() {}

    /** {@code next} is the following page, {@code null} when this is the last. What a page for people shows is a part. */
    public static FeedDocument of(WebDocument document, FeedHead head, List<EventItem> events, String next) {
        boolean all = next == null && document.looksLikeJson() && LenientJson.isWhole(document.text());
        Set<String> taken = new HashSet<>();
        List<FeedItem> items = events.stream()
                .filter(Objects::nonNull)
                .map(event -> apart(event, taken))
                .filter(Objects::nonNull)
                .limit(MOST_EVENTS)
                .map(FeedItem.class::cast)
                .toList();
        Set<FeedRemark> remarks = EnumSet.noneOf(FeedRemark.class);
        if (items.isEmpty()) {
            remarks.add(FeedRemark.EMPTY);
        }
        return new FeedDocument(
                document.feedId(),
                head,
                items,
                Set.of(),
                all ? Reading.Covers.EVERYTHING : Reading.Covers.A_PART,
                remarks,
                withoutADay(items));
    }

    /** Dates of one series often share the address of its page: then the start belongs to what they are called. */
    private static EventItem apart(EventItem event, Set<String> taken) {
        if (taken.add(event.key())) {
            return event;
        }
        String start = event.when() == null ? "" : event.when().mark();
        return taken.add(event.key() + "|" + start) ? event.called(event.key() + "|" + start) : null;
    }

    /** They are shown to the partner, not to the public: nobody can come to an event without a day. */
    public static List<RefusedItem> withoutADay(List<FeedItem> items) {
        return items.stream()
                .map(EventItem.class::cast)
                .filter(event -> event.when() == null)
                .map(event -> new RefusedItem(event.title(), RefusedItem.Reason.NO_DAY))
                .toList();
    }

    public static FeedHead head(String title, String link, String language, String next) {
        return new FeedHead(
                title,
                link,
                null,
                language,
                null,
                null,
                null,
                new FeedHead.Links(null, List.of(), next, null, next == null),
                FeedHead.Rhythm.UNKNOWN);
    }

    /** A name for what the site does not name itself. */
    public static String named(String title, String start) {
        return "event:" + title + "|" + start;
    }
}
