package org.flourishhub.syndication.inbound.json;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import org.flourishhub.recurring.DateText;
import org.flourishhub.recurring.ZoneNames;
import org.flourishhub.syndication.EventItem;
import org.flourishhub.syndication.EventItem.Status;
import org.flourishhub.syndication.FeedDocument;
import org.flourishhub.syndication.inbound.documents.DocumentReader;
import org.flourishhub.syndication.inbound.documents.EventDraft;
import org.flourishhub.syndication.inbound.documents.EventFeed;
import org.flourishhub.syndication.inbound.documents.LenientJson;
import org.flourishhub.syndication.inbound.documents.UnreadableFeed;
import org.flourishhub.syndication.inbound.documents.WebDocument;
import org.flourishhub.syndication.inbound.words.CleanLinks;

/** Reads the events of an organiser at Eventbrite: {@code /v3/organizations/{id}/events/}. */
public final class EventbriteReader implements DocumentReader {
    private static final Set<String> NOT_PUBLIC = Set.of("draft", "deleted");

    @Override
    public boolean recognises(WebDocument document) {
        return document.looksLikeJson()
                && document.text().contains("\"events\"")
                && document.text().contains("\"pagination\"");
    }

    @Override
    public FeedDocument read(WebDocument document) throws UnreadableFeed {
        JsonNode root = LenientJson.read(document.text());
        if (!root.path("events").isArray()) {
            throw new UnreadableFeed("cut-short", "The answer stops in the middle. We keep what we had.");
        }
        List<EventItem> events = LenientJson.list(root.path("events")).stream()
                .filter(event -> event.isObject() && isPublic(event))
                .map(event -> event(event, document))
                .toList();
        String next = next(root.path("pagination"), document.url());
        return EventFeed.of(document, EventFeed.head(null, null, null, next), events, next);
    }

    private static boolean isPublic(JsonNode event) {
        return !NOT_PUBLIC.contains(String.valueOf(LenientJson.text(event, "status")))
                && event.path("listed").asBoolean(true)
                && !event.path("is_series_parent").asBoolean(false);
    }

    private static String next(JsonNode pagination, String url) {
        String on = LenientJson.text(pagination, "continuation");
        if (on == null || !pagination.path("has_more_items").asBoolean(false)) {
            return null;
        }
        String page = url.replaceAll("([?&])continuation=[^&]*&?", "$1").replaceAll("[?&]$", "");
        return page + (page.contains("?") ? "&" : "?") + "continuation="
                + URLEncoder.encode(on, StandardCharsets.UTF_8);
    }

    private static EventItem event(JsonNode event, WebDocument document) {
        String page = CleanLinks.page(LenientJson.text(event, "url"), document.url());
        String base = page == null ? document.url() : page;
        String id = LenientJson.text(event, "id");
        JsonNode start = event.path("start");
        ZoneId zone = ZoneNames.find(LenientJson.text(start, "timezone")).orElse(null);
        EventDraft draft = new EventDraft(
                        document.feedId(),
                        id != null ? "eventbrite:" + id : base + "|" + LenientJson.text(start, "utc"),
                        id)
                .told(
                        LenientJson.text(event.path("name"), "text", "html"),
                        LenientJson.text(event.path("description"), "html", "text"),
                        LenientJson.text(event, "summary"),
                        base)
                .from(moment(start, zone), moment(event.path("end"), zone), zone)
                .is(status(event))
                .costs(cost(event));
        place(draft, event, page);
        draft.words()
                .on(page)
                .by(LenientJson.text(event.path("organizer"), "name"))
                .written(instant(event, "published", "created"))
                .published(instant(event, "published", "created"))
                .updated(instant(event, "changed"))
                .pictured(
                        CleanLinks.page(
                                event.path("logo").path("original").path("url").asText(null) != null
                                        ? event.path("logo")
                                                .path("original")
                                                .path("url")
                                                .asText()
                                        : LenientJson.text(event.path("logo"), "url"),
                                base),
                        null);
        return draft.event();
    }

    private static String moment(JsonNode time, ZoneId zone) {
        return zone == null ? LenientJson.text(time, "utc", "local") : LenientJson.text(time, "local", "utc");
    }

    private static Status status(JsonNode event) {
        return String.valueOf(LenientJson.text(event, "status")).startsWith("cancel")
                ? Status.CANCELLED
                : Status.AS_PLANNED;
    }

    private static String cost(JsonNode event) {
        String least = LenientJson.text(event.path("ticket_availability").path("minimum_ticket_price"), "display");
        return event.path("is_free").asBoolean(false) ? "Free" : least == null ? null : "From " + least;
    }

    private static void place(EventDraft draft, JsonNode event, String page) {
        JsonNode venue = event.path("venue");
        JsonNode address = venue.path("address");
        draft.at(
                LenientJson.text(venue, "name"),
                LenientJson.text(address, "localized_address_display", "address_1"),
                LenientJson.number(address, "latitude"),
                LenientJson.number(address, "longitude"),
                event.path("online_event").asBoolean(false) ? page : null);
    }

    private static Instant instant(JsonNode event, String... names) {
        return DateText.read(LenientJson.text(event, names))
                .map(said -> said.start().toInstant(ZoneOffset.UTC))
                .orElse(null);
    }
}
