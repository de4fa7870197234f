package org.flourishhub.syndication.inbound;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import org.flourishhub.syndication.EventItem;
import org.flourishhub.syndication.FeedDocument;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Reads the events that a page tells in the words of schema.org ({@code <script type="application/ld+json">}). */
final class LinkedDataReader implements DocumentReader {
    private static final Pattern AN_EVENT =
            Pattern.compile("(\"|&quot;|')@type(\"|&quot;|')\\s*:\\s*(\\[[^\\]]{0,300})?(\"|&quot;|')[\\w:/.#]{0,60}"
                    + "(Event|Festival|EventSeries|CourseInstance|Hackathon)(\"|&quot;|')");

    @Override
    public boolean recognises(WebDocument document) {
        String text = document.text();
        boolean page = document.looksLikeJson() ? text.contains("schema.org") : text.contains("ld+json");
        return page && text.contains("@type") && AN_EVENT.matcher(text).find();
    }

    @Override
    public FeedDocument read(WebDocument document) throws UnreadableFeed {
        List<JsonNode> roots = new ArrayList<>();
        String title = null;
        String language = null;
        if (document.looksLikeJson()) {
            roots.add(LenientJson.read(document.text()));
        } else {
            Document page = Jsoup.parse(document.text(), document.url());
            title = PlainText.of(page.title());
            language = page.selectFirst("html[lang]") == null
                    ? null
                    : page.selectFirst("html").attr("lang");
            for (Element script : page.select("script[type*=ld+json]")) {
                roots.add(LenientJson.read(script.data()));
            }
        }
        LinkedData data = new LinkedData(roots);
        List<EventItem> events = data.events().stream()
                .map(node -> new LinkedDataEvent(node, data, document).event())
                .filter(Objects::nonNull)
                .toList();
        if (events.isEmpty()) {
            throw new UnreadableFeed("web-page", "This is a web page, not a feed. It tells of no events we can read.");
        }
        return EventFeed.of(document, EventFeed.head(title, document.url(), language, null), events, null);
    }
}
