package org.flourishhub.syndication.inbound.pages;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.flourishhub.syndication.FeedDocument;
import org.flourishhub.syndication.inbound.documents.BoundedPage;
import org.flourishhub.syndication.inbound.documents.DocumentReader;
import org.flourishhub.syndication.inbound.documents.PageOfAFeed;
import org.flourishhub.syndication.inbound.documents.UnreadableFeed;
import org.flourishhub.syndication.inbound.documents.WebDocument;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;
import org.jsoup.select.Evaluator;
import org.jsoup.select.NodeFilter.FilterResult;
import org.jsoup.select.Selector;

/**
 * Reads pages with the marks of the first microformats (hAtom, hCalendar), which many themes of WordPress still have, by
 * giving their parts today's names. It is the last to be asked: such marks are on nearly every page of a site, and a
 * feed, where the page names one, says more.
 */
public final class ClassicMicroformatsReader implements DocumentReader {
    private static final Set<String> PAGES = Set.of("html", "head", "body");
    private static final Pattern MARK = Pattern.compile("(?<![\\w-])(?:hentry|vevent)(?![\\w-])");
    private static final String ENTRY = ".hentry:not(.h-entry)";
    private static final String EVENT = ".vevent:not(.h-event)";

    private static final Map<String, String> OF_ENTRIES = Map.of(
            ".entry-title", "p-name",
            ".entry-summary", "p-summary",
            ".entry-content", "e-content",
            ".published", "dt-published",
            ".updated", "dt-updated",
            ".author", "p-author",
            "[rel~=(?i)\\bbookmark\\b]", "u-url",
            "[rel~=(?i)\\btag\\b]", "p-category");
    private static final Map<String, String> OF_EVENTS = Map.of(
            ".summary", "p-name",
            ".description", "p-description",
            ".dtstart", "dt-start",
            ".dtend", "dt-end",
            ".location", "p-location",
            ".url", "u-url",
            ".category", "p-category");
    private static final Map<String, String> OF_CARDS = Map.of(".fn", "p-name", ".adr", "h-adr");

    @Override
    public boolean recognises(WebDocument document) {
        return PAGES.contains(document.root())
                && MicroformatsReader.isMarked(document.text(), MARK, "hentry", "vevent")
                && !PageOfAFeed.namesAFeed(document);
    }

    @Override
    public FeedDocument read(WebDocument document) throws UnreadableFeed {
        Document page = BoundedPage.of(document.text(), document.url());
        call(page.select(".hfeed"), "h-feed");
        rename(page, ENTRY, "h-entry", OF_ENTRIES);
        rename(page, EVENT, "h-event", OF_EVENTS);
        return new MicroformatsPage(document, page).read();
    }

    private static void rename(Document page, String old, String today, Map<String, String> parts) {
        for (Element thing : outermost(page, old)) {
            parts.forEach((name, now) -> call(thing.select(name), now));
            for (Element card : outermost(thing, ".vcard")) {
                OF_CARDS.forEach((name, now) -> call(card.select(name), now));
            }
            call(thing.select(".vcard"), "h-card");
            // a title that leads somewhere leads to its entry
            if (thing.selectFirst(".u-url") == null) {
                call(thing.select(".entry-title a[href]"), "u-url");
            }
        }
        call(page.select(old), today);
    }

    /** Those that stand in no other of their kind: to look through each of many, one in another, would take minutes. */
    private static List<Element> outermost(Element around, String kind) {
        Evaluator wanted = Selector.evaluatorOf(kind);
        List<Element> found = new ArrayList<>();
        around.filter((node, depth) -> {
            if (node instanceof Element part && wanted.matches(around, part)) {
                found.add(part);
                return FilterResult.SKIP_CHILDREN;
            }
            return FilterResult.CONTINUE;
        });
        return found;
    }

    /** Beside the names it has, whose list may be too long to be taken apart. */
    private static void call(Elements parts, String now) {
        for (Element part : parts) {
            part.attr("class", part.attr("class") + " " + now);
        }
    }
}
