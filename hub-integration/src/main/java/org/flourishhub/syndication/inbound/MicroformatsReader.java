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
    private static final Set<String> PAGES = Set.of("html", "head", "body");

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
        ItemKeys keys = new ItemKeys();
        List<FeedItem> items = new ArrayList<>();
        List<RefusedItem> refused = new ArrayList<>();
        for (Element entry : entries) {
            String link = CleanLinks.page(own(entry, ".u-url", "href"), document.url());
            String id = own(entry, ".u-uid", "href");
            String key = id != null ? id : link;
            String claimed = key == null ? null : keys.claim(ItemKeys.normal(key), link);
            if (claimed == null) {
                refused.add(new RefusedItem(words(entry, ".p-name"), key == null ? Reason.NO_ID : Reason.TWICE));
            } else {
                items.add(item(claimed, entry, link, feed, document));
            }
        }
        return new FeedDocument(
                document.feedId(),
                head(page, feed, document),
                items,
                Set.of(),
                Reading.Covers.THE_NEWEST,
                Set.of(),
                refused);
    }

    private static FeedHead head(Document page, Element feed, WebDocument document) {
        String name = feed == null ? "" : words(feed, ".p-name");
        return new FeedHead(
                JsonFeedReader.orNull(name.isEmpty() ? PlainText.of(page.title()) : name),
                document.url(),
                feed == null ? null : JsonFeedReader.orNull(words(feed, ".p-summary")),
                Languages.known(page.selectXpath("/html").attr("lang")),
                null,
                null,
                feed == null ? null : JsonFeedReader.orNull(words(feed, ".p-author")),
                FeedHead.Links.NONE,
                FeedHead.Rhythm.UNKNOWN);
    }

    private static FeedItem item(String key, Element entry, String link, Element feed, WebDocument document) {
        String base = link == null ? document.url() : link;
        Element content = entry.selectFirst(".e-content");
        String body = content == null ? words(entry, ".p-content, .p-summary") : content.html();
        String html = CleanHtml.of(content == null ? CleanHtml.ofText(body) : body, base);
        String excerpt = words(entry, ".p-summary");
        String author = words(entry, ".p-author");
        Instant published = JsonDates.of(own(entry, ".dt-published", "datetime"));
        Element photo = entry.selectFirst("img.u-photo, img.u-featured");
        return new ItemDraft(document.feedId(), key)
                .calledByTheFeed(key)
                .titled(StoryShape.title(words(entry, ".p-name"), html))
                .inShort(excerpt.isEmpty() ? StoryShape.beginning(html, SUMMARY) : PlainText.excerpt(excerpt, SUMMARY))
                .excerpt(JsonFeedReader.orNull(excerpt))
                .telling(html)
                .by(
                        author.isEmpty() && feed != null
                                ? JsonFeedReader.orNull(words(feed, ":not(.h-entry) > .p-author"))
                                : JsonFeedReader.orNull(author))
                .on(link)
                .pictured(
                        photo == null ? null : CleanLinks.page(photo.attr("src"), document.url()),
                        photo == null ? null : JsonFeedReader.orNull(PlainText.of(photo.attr("alt"))))
                .in(Languages.known(entry.attr("lang")))
                .written(StoryShape.believable(published, document.now()))
                .published(published)
                .updated(JsonDates.of(own(entry, ".dt-updated", "datetime")))
                .filedUnder(entry.select(".p-category").eachText())
                .story();
    }

    /** An attribute of the first such part, else its words; {@code null} without. */
    private static String own(Element entry, String part, String attribute) {
        Element found = entry.selectFirst(part);
        if (found == null) {
            return null;
        }
        String said = found.hasAttr(attribute) ? found.attr(attribute) : found.text();
        return said.isBlank() ? null : said.strip();
    }

    private static String words(Element entry, String part) {
        Element found = entry.selectFirst(part);
        return found == null ? "" : PlainText.of(found.text());
    }
}
