package org.flourishhub.syndication.inbound;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.flourishhub.syndication.FeedDocument;
import org.flourishhub.syndication.FeedHead;
import org.flourishhub.syndication.FeedItem;
import org.flourishhub.syndication.ItemDraft;
import org.flourishhub.syndication.Reading;
import org.flourishhub.syndication.RefusedItem;
import org.flourishhub.syndication.RefusedItem.Reason;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Reads pages whose marks say which of their parts are entries: the microformats h-feed and h-entry. */
final class MicroformatsReader implements DocumentReader {
    private static final int SUMMARY = 300;
    private static final int MOST_ENTRIES = 200;
    private static final int MOST_PARTS = 100;
    private static final Set<String> PAGES = Set.of("html", "head", "body");
    /** Each begins something of its own: what is said in it is said of that. */
    private static final Set<String> THINGS = Set.of(
            "h-adr",
            "h-card",
            "h-cite",
            "h-entry",
            "h-event",
            "h-feed",
            "h-geo",
            "h-item",
            "h-product",
            "h-recipe",
            "h-resume",
            "h-review");

    private static final List<String> SAID_IN = List.of("datetime", "title", "value");

    @Override
    public boolean recognises(WebDocument document) {
        return PAGES.contains(document.root()) && document.text().contains("h-entry");
    }

    @Override
    public FeedDocument read(WebDocument document) throws UnreadableFeed {
        Document page = Jsoup.parse(document.text(), document.url());
        List<Element> entries = page.select(".h-entry").stream()
                .filter(entry -> entry.parents().stream().noneMatch(parent -> parent.hasClass("h-entry")))
                .limit(MOST_ENTRIES)
                .toList();
        if (entries.isEmpty()) {
            throw new UnreadableFeed("web-page", "This is a web page, not a feed.");
        }
        Element feed = page.selectFirst(".h-feed");
        // once, for it is looked for in the whole page
        String feedAuthor = feed == null ? null : JsonFeedReader.orNull(author(feed));
        ItemKeys keys = new ItemKeys();
        List<FeedItem> items = new ArrayList<>();
        List<RefusedItem> refused = new ArrayList<>();
        for (Element entry : entries) {
            String link = CleanLinks.page(address(entry, ".u-url"), page.baseUri());
            String id = id(entry, page.baseUri());
            String key = id != null ? id : link;
            String claimed = key == null ? null : keys.claim(ItemKeys.normal(key), link);
            if (claimed == null) {
                refused.add(new RefusedItem(words(entry, ".p-name"), key == null ? Reason.NO_ID : Reason.TWICE));
            } else {
                items.add(item(claimed, entry, link, feedAuthor, document, page.baseUri()));
            }
        }
        return new FeedDocument(
                document.feedId(),
                head(page, feed, feedAuthor, document),
                items,
                Set.of(),
                Reading.Covers.THE_NEWEST,
                Set.of(),
                refused);
    }

    private static FeedHead head(Document page, Element feed, String feedAuthor, WebDocument document) {
        String name = feed == null ? "" : words(feed, ".p-name");
        return new FeedHead(
                JsonFeedReader.orNull(name.isEmpty() ? PlainText.of(page.title()) : name),
                document.url(),
                feed == null ? null : JsonFeedReader.orNull(words(feed, ".p-summary")),
                Languages.known(page.selectXpath("/html").attr("lang")),
                null,
                null,
                feedAuthor,
                FeedHead.Links.NONE,
                FeedHead.Rhythm.UNKNOWN);
    }

    private static FeedItem item(
            String key, Element entry, String link, String feedAuthor, WebDocument document, String pageBase) {
        // addresses in the words start where the page says, which is where they are read
        String base = pageBase;
        Element content = part(entry, ".e-content");
        String body = content == null ? words(entry, ".p-content, .p-summary") : content.html();
        String html = CleanHtml.of(content == null ? CleanHtml.ofText(body) : body, base);
        String excerpt = words(entry, ".p-summary");
        String author = author(entry);
        Instant published = date(entry, ".dt-published");
        Element photo = part(entry, "img.u-photo, img.u-featured");
        return new ItemDraft(document.feedId(), key)
                .calledByTheFeed(key)
                .titled(StoryShape.title(words(entry, ".p-name"), html))
                .inShort(excerpt.isEmpty() ? StoryShape.beginning(html, SUMMARY) : PlainText.excerpt(excerpt, SUMMARY))
                .excerpt(JsonFeedReader.orNull(excerpt))
                .telling(html)
                .by(author.isEmpty() ? feedAuthor : author)
                .on(link)
                .pictured(
                        photo == null ? null : CleanLinks.page(photo.attr("src"), pageBase),
                        photo == null ? null : JsonFeedReader.orNull(PlainText.of(photo.attr("alt"))))
                .in(Languages.known(entry.attr("lang")))
                .written(StoryShape.believable(published, document.now()))
                .published(published)
                .updated(date(entry, ".dt-updated"))
                .filedUnder(entry.select(".p-category").stream()
                        .limit(MOST_PARTS)
                        .filter(tag -> isOf(entry, tag))
                        .map(MicroformatsReader::said)
                        .filter(tag -> !tag.isEmpty())
                        .distinct()
                        .toList())
                .story();
    }

    /** An address counts whole, any other name as it is; {@code null} without. */
    private static String id(Element entry, String base) {
        String said = address(entry, ".u-uid");
        String page = said == null || said.matches("(?i)(urn|tag):.*") ? null : CleanLinks.page(said, base);
        return page == null ? said : page;
    }

    /** Of the first such part; {@code null} without. */
    private static String address(Element entry, String name) {
        Element found = part(entry, name);
        if (found == null) {
            return null;
        }
        String said =
                found.hasAttr("href") ? found.attr("href") : found.hasAttr("src") ? found.attr("src") : said(found);
        return said.isBlank() ? null : said.strip();
    }

    private static Instant date(Element entry, String name) {
        Element found = part(entry, name);
        return found == null ? null : JsonDates.of(said(found));
    }

    /** Somebody who has a card of their own is called as it says. */
    private static String author(Element around) {
        Element author = part(around, ".p-author");
        Element name = author == null ? null : author.selectFirst(".p-name");
        return author == null ? "" : said(name == null ? author : name);
    }

    private static String words(Element entry, String name) {
        Element found = part(entry, name);
        return found == null ? "" : said(found);
    }

    /** What machines are to read, where that is another thing than people see. */
    private static String said(Element part) {
        boolean forMachines =
                Set.of("time", "abbr", "data", "input", "ins", "del").contains(part.normalName());
        return SAID_IN.stream()
                .filter(name -> forMachines && part.hasAttr(name))
                .map(part::attr)
                .findFirst()
                .map(PlainText::of)
                .orElseGet(() -> PlainText.of(part.normalName().equals("img") ? part.attr("alt") : part.text()));
    }

    /** The first such part that belongs to this very thing, and not to a person or an entry it mentions. */
    private static Element part(Element thing, String name) {
        return thing.select(name).stream()
                .limit(MOST_PARTS)
                .filter(found -> isOf(thing, found))
                .findFirst()
                .orElse(null);
    }

    private static boolean isOf(Element thing, Element found) {
        for (Element around = found.parent(); around != null && found != thing; around = around.parent()) {
            if (around == thing) {
                return true;
            }
            if (around.classNames().stream().anyMatch(THINGS::contains)) {
                return false;
            }
        }
        return found == thing;
    }
}
