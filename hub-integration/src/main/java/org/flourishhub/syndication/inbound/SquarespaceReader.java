package org.flourishhub.syndication.inbound;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.flourishhub.recurring.ZoneNames;
import org.flourishhub.syndication.EventItem;
import org.flourishhub.syndication.FeedDocument;

/** Reads the events of a page of Squarespace, with {@code ?format=json} behind its address. */
final class SquarespaceReader implements DocumentReader {

    @Override
    public boolean recognises(WebDocument document) {
        return document.looksLikeJson()
                && document.text().contains("\"website\"")
                && document.text().contains("\"upcoming\"");
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
        List<EventItem> events = Stream.of("upcoming", "past")
                .flatMap(list -> LenientJson.list(root.path(list)).stream())
                .filter(JsonNode::isObject)
                .map(event -> event(event, base, zone, document))
                .toList();
        String next = next(root.path("pagination"), base);
        return EventFeed.of(
                document,
                EventFeed.head(
                        PlainText.of(LenientJson.text(root.path("collection"), "title")),
                        CleanLinks.page(LenientJson.text(root.path("collection"), "fullUrl"), base),
                        LenientJson.text(root.path("website"), "language"),
                        next),
                events,
                next);
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
        draft.words()
                .on(page)
                .by(LenientJson.text(event.path("author"), "displayName"))
                .filedUnder(tags(event))
                .written(instant(event, "publishOn"))
                .published(instant(event, "publishOn"))
                .updated(instant(event, "updatedOn"))
                .pictured(CleanLinks.page(LenientJson.text(event, "assetUrl"), base), null);
        return draft.event();
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
