package org.flourishhub.syndication.inbound.pages;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.flourishhub.syndication.EventItem;
import org.flourishhub.syndication.EventItem.Status;
import org.flourishhub.syndication.inbound.documents.EventDraft;
import org.flourishhub.syndication.inbound.documents.EventFeed;
import org.flourishhub.syndication.inbound.documents.LenientJson;
import org.flourishhub.syndication.inbound.documents.StoryShape;
import org.flourishhub.syndication.inbound.documents.WebDocument;
import org.flourishhub.syndication.inbound.words.CleanLinks;
import org.flourishhub.syndication.inbound.words.PlainText;

/** One event in the words of schema.org. */
final class LinkedDataEvent {
    private final JsonNode node;
    private final LinkedData data;
    private final WebDocument document;
    private final String base;
    private final String page;

    /** {@code base}: where relative addresses start. */
    LinkedDataEvent(JsonNode node, LinkedData data, WebDocument document, String base) {
        this.node = node;
        this.data = data;
        this.document = document;
        this.base = base;
        this.page = CleanLinks.page(address(node.path("url")), base);
    }

    /** {@code null} for what has no name. */
    EventItem event() {
        String name = LenientJson.text(node, "name", "headline");
        LinkedDataSchedule schedule = new LinkedDataSchedule(node.path("eventSchedule"));
        if (name == null) {
            return null;
        }
        String own = LenientJson.text(node, "startDate");
        // a day beside a schedule says when it begins to repeat, and the schedule at what time
        boolean scheduled = own == null || schedule.hasTimes() && own.matches("\\d{4}-\\d{2}-\\d{2}");
        String start = scheduled ? schedule.start(own) : own;
        String end = scheduled ? schedule.end(own) : LenientJson.text(node, "endDate");
        EventDraft draft = new EventDraft(document.feedId(), key(name, start), givenId())
                .told(name, LenientJson.text(node, "description"), null, page == null ? document.url() : page)
                .from(start, end, schedule.zone())
                .is(status())
                .costs(LinkedDataPrice.of(node, data));
        draft.again(schedule.repetition(draft.when()));
        place(draft);
        words(draft);
        return draft.event();
    }

    private String givenId() {
        String id = LenientJson.text(node, "@id");
        return id != null ? id : LenientJson.text(node, "identifier");
    }

    private String key(String name, String start) {
        String id = givenId();
        boolean itself = id != null && !id.startsWith("_:");
        return itself ? id : page != null && !page.equals(document.url()) ? page : EventFeed.named(name, start);
    }

    private Status status() {
        String status = String.valueOf(LenientJson.text(node, "eventStatus")).toLowerCase(Locale.ROOT);
        if (status.endsWith("cancelled") || status.endsWith("canceled")) {
            return Status.CANCELLED;
        }
        if (status.endsWith("postponed")) {
            return Status.POSTPONED;
        }
        return status.endsWith("movedonline") ? Status.MOVED_ONLINE : Status.AS_PLANNED;
    }

    private void place(EventDraft draft) {
        String name = null;
        String address = null;
        Double latitude = null;
        Double longitude = null;
        String online = null;
        for (JsonNode each : LenientJson.list(node.path("location"))) {
            JsonNode location = data.meant(each);
            boolean virtual = String.valueOf(location.path("@type")).contains("VirtualLocation");
            String web = CleanLinks.page(address(location.isTextual() ? location : location.path("url")), base);
            if (virtual || location.isTextual() && location.asText().matches("https?://\\S+")) {
                online = web == null ? page : web;
            } else {
                name = location.isTextual() ? location.asText() : LenientJson.text(location, "name");
                // a place that is told in one word has no address beside it
                address = location.isTextual()
                        ? null
                        : postal(location.has("address") ? data.meant(location.path("address")) : location);
                JsonNode geo = location.has("geo") ? data.meant(location.path("geo")) : location;
                latitude = LenientJson.number(geo, "latitude");
                longitude = LenientJson.number(geo, "longitude");
            }
        }
        draft.at(name, address, latitude, longitude, online == null && isOnline() ? page : online);
    }

    private boolean isOnline() {
        String how = String.valueOf(node.path("eventAttendanceMode"));
        return how.contains("OnlineEventAttendanceMode") || how.contains("MixedEventAttendanceMode");
    }

    private static String postal(JsonNode address) {
        if (address.isTextual()) {
            return address.asText();
        }
        return Stream.of("streetAddress", "addressLocality", "addressRegion", "postalCode")
                .map(part -> LenientJson.text(address, part))
                .filter(Objects::nonNull)
                .distinct()
                .collect(Collectors.joining(", "));
    }

    private void words(EventDraft draft) {
        String names = LenientJson.list(node.path("organizer")).stream()
                .map(data::meant)
                .map(each -> PlainText.of(each.isTextual() ? each.asText() : LenientJson.text(each, "name")))
                .filter(name -> !name.isEmpty())
                .collect(Collectors.joining(", "));
        draft.words()
                .on(page)
                .by(names.isEmpty() ? null : names)
                .in(LenientJson.text(node, "inLanguage"))
                .filedUnder(tags())
                .pictured(
                        LenientJson.list(node.path("image")).stream()
                                .map(data::meant)
                                .map(image -> CleanLinks.page(address(image), base))
                                .filter(Objects::nonNull)
                                .findFirst()
                                .orElse(null),
                        null);
    }

    private List<String> tags() {
        return LenientJson.list(node.path("keywords")).stream()
                .filter(JsonNode::isTextual)
                .flatMap(words -> StoryShape.listed(words.asText()))
                .map(PlainText::of)
                .filter(tag -> !tag.isEmpty())
                .distinct()
                .toList();
    }

    /** An address, whether it stands there itself or inside of what it is the address of. */
    private static String address(JsonNode node) {
        JsonNode one = node.isArray() && node.size() > 0 ? node.get(0) : node;
        return one.isTextual() ? one.asText() : LenientJson.text(one, "url", "contentUrl", "@id");
    }
}
