package org.flourishhub.syndication.inbound.json;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import org.flourishhub.recurring.ZoneNames;
import org.flourishhub.syndication.EventItem;
import org.flourishhub.syndication.EventItem.Status;
import org.flourishhub.syndication.FeedDocument;
import org.flourishhub.syndication.inbound.documents.BoundedPage;
import org.flourishhub.syndication.inbound.documents.DocumentReader;
import org.flourishhub.syndication.inbound.documents.EventDraft;
import org.flourishhub.syndication.inbound.documents.EventFeed;
import org.flourishhub.syndication.inbound.documents.LenientJson;
import org.flourishhub.syndication.inbound.documents.UnreadableFeed;
import org.flourishhub.syndication.inbound.documents.WebDocument;
import org.flourishhub.syndication.inbound.words.CleanLinks;
import org.flourishhub.syndication.inbound.words.PlainText;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Reads the events of a page made with Wix, which has no feed of them: they wait in the page, for its programs. */
public final class WixReader implements DocumentReader {
    private static final int DEEPEST = 15;
    private static final int CALLED_OFF = 3;

    @Override
    public boolean recognises(WebDocument document) {
        String text = document.text();
        return text.contains("\"scheduling\"")
                && text.contains("application/json")
                && (text.contains("wixstatic.com") || text.contains("Wix.com"));
    }

    @Override
    public FeedDocument read(WebDocument document) throws UnreadableFeed {
        Document page = BoundedPage.of(document.text(), document.url());
        List<JsonNode> found = new ArrayList<>();
        for (Element script : page.select("script[type=application/json]")) {
            look(LenientJson.read(script.data()), 0, found);
        }
        if (found.isEmpty()) {
            throw new UnreadableFeed("web-page", "This is a web page, not a feed. It tells of no events we can read.");
        }
        List<EventItem> events =
                found.stream().map(event -> event(event, document)).toList();
        Element language = page.selectFirst("html[lang]");
        return EventFeed.of(
                document,
                EventFeed.head(
                        PlainText.of(page.title()),
                        document.url(),
                        language == null ? null : language.attr("lang"),
                        null),
                events,
                null);
    }

    /** Lists of events stand at many depths, under names that change. */
    private static void look(JsonNode node, int depth, List<JsonNode> found) {
        if (depth > DEEPEST || found.size() >= EventFeed.MOST_EVENTS) {
            return;
        }
        if (isEvent(node)) {
            found.add(node);
        } else {
            node.forEach(each -> look(each, depth + 1, found));
        }
    }

    /** One whose day is still to be found ({@code scheduleTbd}) is none yet. */
    private static boolean isEvent(JsonNode node) {
        JsonNode config = node.path("scheduling").path("config");
        return LenientJson.text(node, "id") != null
                && LenientJson.text(node, "title") != null
                && LenientJson.text(config, "startDate") != null
                && !config.path("scheduleTbd").asBoolean(false);
    }

    private static EventItem event(JsonNode event, WebDocument document) {
        JsonNode config = event.path("scheduling").path("config");
        String id = LenientJson.text(event, "id");
        String page = page(event, document);
        boolean endIsSaid = !config.path("endDateHidden").asBoolean(false);
        EventDraft draft = new EventDraft(document.feedId(), "wix:" + id, id)
                .told(
                        LenientJson.text(event, "title"),
                        LenientJson.text(event, "about", "description"),
                        LenientJson.text(event, "description"),
                        page)
                .from(
                        LenientJson.text(config, "startDate"),
                        endIsSaid ? LenientJson.text(config, "endDate") : null,
                        ZoneNames.find(LenientJson.text(config, "timeZoneId")).orElse(null))
                .is(isCalledOff(event) ? Status.CANCELLED : Status.AS_PLANNED);
        place(draft, event.path("location"), page);
        draft.words()
                .on(page)
                .pictured(CleanLinks.page(LenientJson.text(event.path("mainImage"), "url"), document.url()), null);
        return draft.event();
    }

    private static boolean isCalledOff(JsonNode event) {
        JsonNode status = event.path("status");
        return status.asInt(0) == CALLED_OFF || status.asText("").startsWith("CANCEL");
    }

    private static String page(JsonNode event, WebDocument document) {
        JsonNode own = event.path("eventPageUrl");
        String slug = LenientJson.text(event, "slug");
        String base = LenientJson.text(own, "base");
        String said =
                base == null ? null : CleanLinks.page(base + own.path("path").asText(""), document.url());
        String usual = slug == null ? document.url() : root(document.url()) + "/event-details/" + slug;
        return said != null ? said : CleanLinks.page(usual, document.url());
    }

    private static String root(String address) {
        URI uri = URI.create(address);
        return uri.getScheme() + "://" + uri.getRawAuthority();
    }

    private static void place(EventDraft draft, JsonNode location, String page) {
        boolean online = LenientJson.text(location, "type") != null
                && (location.path("type").asText().equals("ONLINE")
                        || location.path("type").asInt(0) == 1);
        JsonNode there = location.path("coordinates");
        draft.at(
                LenientJson.text(location, "name"),
                LenientJson.text(location, "address"),
                LenientJson.number(there, "lat"),
                LenientJson.number(there, "lng"),
                online ? page : null);
    }
}
