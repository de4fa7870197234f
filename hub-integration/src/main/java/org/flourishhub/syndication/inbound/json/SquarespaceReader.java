package org.flourishhub.syndication.inbound.json;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.ZoneId;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.flourishhub.recurring.ZoneNames;
import org.flourishhub.syndication.EventItem;
import org.flourishhub.syndication.FeedDocument;
import org.flourishhub.syndication.FeedHead;
import org.flourishhub.syndication.FeedItem;
import org.flourishhub.syndication.ItemDraft;
import org.flourishhub.syndication.inbound.documents.DocumentReader;
import org.flourishhub.syndication.inbound.documents.EventDraft;
import org.flourishhub.syndication.inbound.documents.EventFeed;
import org.flourishhub.syndication.inbound.documents.EventText;
import org.flourishhub.syndication.inbound.documents.LenientJson;
import org.flourishhub.syndication.inbound.documents.StoryShape;
import org.flourishhub.syndication.inbound.documents.UnreadableFeed;
import org.flourishhub.syndication.inbound.documents.WebDocument;
import org.flourishhub.syndication.inbound.words.CleanLinks;
import org.flourishhub.syndication.inbound.words.PlainText;

/** Reads the events or the stories of a page of Squarespace, with {@code ?format=json} behind its address. */
public final class SquarespaceReader implements DocumentReader {
    private static final int SUMMARY = 300;

    @Override
    public boolean recognises(WebDocument document) {
        return document.looksLikeJson()
                && document.text().contains("\"website\"")
                && document.text().contains("\"collection\"")
                && (document.text().contains("\"upcoming\"") || document.text().contains("\"items\""));
    }

    @Override
    public FeedDocument read(WebDocument document) throws UnreadableFeed {
        JsonNode root = LenientJson.read(document.text());
        if (!root.isObject()) {
            throw new UnreadableFeed("cut-short", "The answer stops in the middle. We keep what we had.");
        }
        String site = CleanLinks.page(LenientJson.text(root.path("website"), "baseUrl"), document.url());
        String base = site == null ? document.url() : site;
        ZoneId zone = ZoneNames.find(LenientJson.text(root.path("website"), "timeZone"))
                .orElse(null);
        String next = next(root.path("pagination"), base);
        FeedHead head = EventFeed.head(
                PlainText.of(LenientJson.text(root.path("collection"), "title")),
                CleanLinks.page(LenientJson.text(root.path("collection"), "fullUrl"), base),
                LenientJson.text(root.path("website"), "language"),
                next);
        if (!root.has("upcoming") && !root.has("past")) {
            return stories(root, head, base, document);
        }
        List<EventItem> events = Stream.of("upcoming", "past")
                .flatMap(list -> LenientJson.list(root.path(list)).stream())
                .filter(JsonNode::isObject)
                .map(event -> event(event, base, zone, document))
                .toList();
        return EventFeed.of(document, head, events, next);
    }

    private static FeedDocument stories(JsonNode root, FeedHead head, String base, WebDocument document) {
        Set<String> seen = new HashSet<>();
        List<FeedItem> stories = LenientJson.list(root.path("items")).stream()
                .filter(post -> LenientJson.text(post, "id") != null && LenientJson.text(post, "title", "body") != null)
                .filter(post -> seen.add(LenientJson.text(post, "id")))
                .map(post -> story(post, base, document))
                .toList();
        return new FeedDocument(document.feedId(), head, stories, Set.of(), document.covers(true), Set.of());
    }

    private static FeedItem story(JsonNode post, String base, WebDocument document) {
        String id = LenientJson.text(post, "id");
        String page = CleanLinks.page(LenientJson.text(post, "fullUrl"), base);
        String html = EventText.html(LenientJson.text(post, "body"), page == null ? base : page);
        String brief = PlainText.of(LenientJson.text(post, "excerpt"));
        Instant published = instant(post, "publishOn");
        ItemDraft draft = new ItemDraft(document.feedId(), "squarespace:" + id)
                .calledByTheFeed(id)
                .titled(StoryShape.title(PlainText.of(LenientJson.text(post, "title")), html))
                .inShort(brief.isEmpty() ? StoryShape.beginning(html, SUMMARY) : PlainText.excerpt(brief, SUMMARY))
                .excerpt(PlainText.orNull(brief))
                .telling(html);
        about(post, page, base, draft);
        return draft.written(StoryShape.believable(published, document.now())).story();
    }

    private static String next(JsonNode pagination, String base) {
        String page = CleanLinks.page(LenientJson.text(pagination, "nextPageUrl"), base);
        return page == null || page.contains("format=")
                ? page
                : page + (page.contains("?") ? "&" : "?") + "format=json";
    }

    private static EventItem event(JsonNode event, String base, ZoneId zone, WebDocument document) {
        String page = CleanLinks.page(LenientJson.text(event, "fullUrl"), base);
        String id = LenientJson.text(event, "id");
        EventDraft draft = new EventDraft(
                        document.feedId(),
                        id != null ? "squarespace:" + id : page + "|" + LenientJson.text(event, "startDate"),
                        id)
                .told(
                        LenientJson.text(event, "title"),
                        LenientJson.text(event, "body"),
                        LenientJson.text(event, "excerpt"),
                        page == null ? base : page);
        // older collections keep their dates one level further in
        JsonNode dates = event.hasNonNull("startDate") ? event : event.path("structuredContent");
        Instant start = instant(dates, "startDate");
        draft = start == null ? draft : draft.from(start, instant(dates, "endDate"), zone);
        place(draft, event.path("location"));
        about(event, page, base, draft.words());
        return draft.event();
    }

    /** What events and stories have in common. */
    private static void about(JsonNode item, String page, String base, ItemDraft draft) {
        draft.on(page)
                .by(LenientJson.text(item.path("author"), "displayName"))
                .filedUnder(tags(item))
                .written(instant(item, "publishOn"))
                .published(instant(item, "publishOn"))
                .updated(instant(item, "updatedOn"))
                .pictured(CleanLinks.page(LenientJson.text(item, "assetUrl"), base), null);
    }

    private static List<String> tags(JsonNode event) {
        return Stream.of("categories", "tags")
                .flatMap(list -> LenientJson.list(event.path(list)).stream())
                .filter(JsonNode::isTextual)
                .map(tag -> PlainText.of(tag.asText()))
                .filter(tag -> !tag.isEmpty())
                .toList();
    }

    private static void place(EventDraft draft, JsonNode location) {
        String address = Stream.of("addressLine1", "addressLine2", "addressCountry")
                .map(part -> LenientJson.text(location, part))
                .filter(Objects::nonNull)
                .collect(Collectors.joining(", "));
        boolean marked = location.hasNonNull("markerLat");
        draft.at(
                LenientJson.text(location, "addressTitle"),
                address,
                address.isEmpty() ? null : LenientJson.number(location, marked ? "markerLat" : "mapLat"),
                address.isEmpty() ? null : LenientJson.number(location, marked ? "markerLng" : "mapLng"),
                null);
    }

    /** In thousandths of a second; {@code null} without one that makes sense. */
    private static Instant instant(JsonNode event, String name) {
        JsonNode said = event.path(name);
        try {
            return said.canConvertToLong() && said.asLong() > 0 ? Instant.ofEpochMilli(said.asLong()) : null;
        } catch (DateTimeException outOfTime) {
            return null;
        }
    }
}
