package org.flourishhub.syndication.inbound.pages;

import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import org.flourishhub.syndication.EventItem;
import org.flourishhub.syndication.FeedDocument;
import org.flourishhub.syndication.inbound.documents.DocumentReader;
import org.flourishhub.syndication.inbound.documents.EventFeed;
import org.flourishhub.syndication.inbound.documents.UnreadableFeed;
import org.flourishhub.syndication.inbound.documents.WebDocument;

/** Reads the events that a page tells in the words of schema.org ({@code <script type="application/ld+json">}). */
public final class LinkedDataReader implements DocumentReader {
    private static final Pattern AN_EVENT = LinkedDataPage.kind("Event|Festival|EventSeries|CourseInstance|Hackathon");

    @Override
    public boolean recognises(WebDocument document) {
        String text = document.text();
        boolean page = document.looksLikeJson() ? text.contains("schema.org") : text.contains("ld+json");
        return page && LinkedDataPage.tells(AN_EVENT, text);
    }

    @Override
    public FeedDocument read(WebDocument document) throws UnreadableFeed {
        LinkedDataPage page = LinkedDataPage.of(document);
        LinkedData data = page.data();
        List<EventItem> events = data.events().stream()
                .map(node -> new LinkedDataEvent(node, data, document, page.base(document)).event())
                .filter(Objects::nonNull)
                .toList();
        if (events.isEmpty() && !data.articles().isEmpty()) {
            return new LinkedArticlesReader().read(document);
        }
        if (events.isEmpty()) {
            throw new UnreadableFeed("web-page", "This is a web page, not a feed. It tells of no events we can read.");
        }
        return EventFeed.of(
                document, EventFeed.head(page.title(), document.url(), page.language(), null), events, null);
    }
}
