package org.flourishhub.syndication.inbound.json;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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
import org.flourishhub.syndication.inbound.words.PlainText;

/** Reads the REST answers of The Events Calendar, a plugin of WordPress: {@code /wp-json/tribe/events/v1/events}. */
public final class TribeEventsReader implements DocumentReader {

    @Override
    public boolean recognises(WebDocument document) {
        return document.looksLikeJson()
                && document.text().contains("\"events\"")
                && (document.text().contains("\"utc_start_date\"")
                        || document.text().contains("tribe\\/events")
                        || document.text().contains("tribe/events"));
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
                .filter(Objects::nonNull)
                .toList();
        String next = CleanLinks.page(LenientJson.text(root, "next_rest_url"), document.url());
        return EventFeed.of(document, EventFeed.head(null, null, null, next), events, next);
    }

    private static boolean isPublic(JsonNode event) {
        String status = LenientJson.text(event, "status");
        boolean listed = !event.path("hide_from_listings").asBoolean(false);
        return listed && (status == null || status.equals("publish"));
    }

    private static EventItem event(JsonNode event, WebDocument document) {
        String page = CleanLinks.page(LenientJson.text(event, "url"), document.url());
        String base = page == null ? document.url() : page;
        String id = LenientJson.text(event, "id", "global_id");
        ZoneId zone = ZoneNames.find(LenientJson.text(event, "timezone")).orElse(null);
        String start =
                zone == null ? utc(event, "utc_start_date", "start_date") : LenientJson.text(event, "start_date");
        String end = zone == null ? utc(event, "utc_end_date", "end_date") : LenientJson.text(event, "end_date");
        EventDraft draft = new EventDraft(
                        document.feedId(), id != null ? "tribe:" + id : page != null ? page : "event:" + start, id)
                .told(
                        LenientJson.text(event, "title"),
                        LenientJson.text(event, "description"),
                        LenientJson.text(event, "excerpt"),
                        base)
                .from(start, end, zone)
                .is(status(event))
                .costs(LenientJson.text(event, "cost"));
        draft = event.path("all_day").asBoolean() ? draft.allDay() : draft;
        place(draft, event, base);
        words(draft, event, page, base);
        return draft.event();
    }

    private static String utc(JsonNode event, String utc, String local) {
        String said = LenientJson.text(event, utc);
        return said == null ? LenientJson.text(event, local) : said + "Z";
    }

    private static Status status(JsonNode event) {
        String status = String.valueOf(LenientJson.text(event, "event_status", "status_label"));
        return status.startsWith("cancel")
                ? Status.CANCELLED
                : status.equals("postponed") ? Status.POSTPONED : Status.AS_PLANNED;
    }

    private static void place(EventDraft draft, JsonNode event, String base) {
        JsonNode venue =
                LenientJson.list(event.path("venue")).stream().findFirst().orElse(event.path("venue"));
        String address = Stream.of("address", "city", "zip", "country")
                .map(part -> LenientJson.text(venue, part))
                .filter(Objects::nonNull)
                .distinct()
                .collect(Collectors.joining(", "));
        draft.at(
                LenientJson.text(venue, "venue"),
                address,
                LenientJson.number(venue, "geo_lat"),
                LenientJson.number(venue, "geo_lng"),
                CleanLinks.page(LenientJson.text(event, "virtual_url"), base));
    }

    private static void words(EventDraft draft, JsonNode event, String page, String base) {
        List<String> tags = new ArrayList<>();
        Stream.of("categories", "tags")
                .flatMap(list -> LenientJson.list(event.path(list)).stream())
                .map(tag -> PlainText.of(LenientJson.text(tag, "name")))
                .filter(tag -> !tag.isEmpty())
                .forEach(tags::add);
        String names = LenientJson.list(event.path("organizer")).stream()
                .map(each -> PlainText.of(LenientJson.text(each, "organizer")))
                .filter(name -> !name.isEmpty())
                .collect(Collectors.joining(", "));
        draft.words()
                .on(page)
                .by(names.isEmpty() ? null : names)
                .filedUnder(tags)
                .written(instant(event, "date_utc"))
                .published(instant(event, "date_utc"))
                .updated(instant(event, "modified_utc"))
                .pictured(
                        CleanLinks.page(LenientJson.text(event.path("image"), "url"), base),
                        LenientJson.text(event.path("image"), "alt"));
    }

    private static Instant instant(JsonNode event, String name) {
        return DateText.read(LenientJson.text(event, name))
                .map(DateText.Said::start)
                .map((LocalDateTime time) -> time.toInstant(ZoneOffset.UTC))
                .orElse(null);
    }
}
