package org.flourishhub.syndication.inbound.json;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.flourishhub.syndication.FeedHead;
import org.flourishhub.syndication.FeedItem;
import org.flourishhub.syndication.ItemDraft;
import org.flourishhub.syndication.ItemFacts.Enclosure;
import org.flourishhub.syndication.inbound.documents.JsonThing;
import org.flourishhub.syndication.inbound.documents.Languages;
import org.flourishhub.syndication.inbound.documents.StoryShape;
import org.flourishhub.syndication.inbound.documents.WebDocument;
import org.flourishhub.syndication.inbound.words.CleanHtml;
import org.flourishhub.syndication.inbound.words.CleanLinks;
import org.flourishhub.syndication.inbound.words.HtmlSigns;
import org.flourishhub.syndication.inbound.words.PlainText;
import org.jsoup.nodes.Element;

/** One item of a JSON Feed on its way to the neutral shape. */
final class JsonFeedItem {
    private static final int SUMMARY = 300;

    private final JsonThing item;
    private final FeedHead head;
    private final WebDocument document;
    private final String base;
    private final String link;

    JsonFeedItem(JsonThing item, FeedHead head, WebDocument document) {
        this.item = item;
        this.head = head;
        this.document = document;
        this.base = head.link() == null ? document.url() : head.link();
        String page = CleanLinks.page(item.text("url"), base);
        this.link = page == null ? CleanLinks.page(item.text("external_url"), base) : page;
    }

    /** Numbers count as texts; {@code null} for an item that has none. */
    String id() {
        String id = item.text("id");
        return id == null ? null : id.strip();
    }

    String link() {
        return link;
    }

    String title() {
        String title = item.text("title");
        return title == null ? "" : PlainText.ofUnsaid(title);
    }

    FeedItem read(String key) {
        String html = CleanHtml.of(body(), link == null ? base : link);
        String excerpt = item.plain("summary");
        Instant published = item.date("date_published");
        Instant updated = item.date("date_modified");
        Element picture = StoryShape.picture(body(), link == null ? base : link);
        String image = CleanLinks.page(item.text("image", "banner_image"), base);
        String language = Languages.known(item.text("language"));
        return new ItemDraft(document.feedId(), key)
                .calledByTheFeed(id())
                .titled(StoryShape.title(title(), html))
                .inShort(excerpt.isEmpty() ? StoryShape.beginning(html, SUMMARY) : PlainText.excerpt(excerpt, SUMMARY))
                .excerpt(PlainText.orNull(excerpt))
                .telling(html)
                .by(author())
                .on(link)
                .pictured(
                        image != null ? image : picture == null ? null : picture.absUrl("src"),
                        image != null || picture == null ? null : PlainText.of(picture.attr("alt")))
                .in(language == null ? head.language() : language)
                .written(StoryShape.believable(published == null ? updated : published, document.now()))
                .published(published)
                .updated(updated)
                .filedUnder(tags())
                .with(enclosures())
                .story();
    }

    /** Only {@code content_html} may hold tags. */
    private String body() {
        String html = item.text("content_html");
        if (html != null) {
            return HtmlSigns.spelledOutOnce(html);
        }
        String text = item.text("content_text");
        return text == null ? "" : CleanHtml.ofText(text);
    }

    private String author() {
        String own = JsonFeedReader.authors(item);
        return own == null ? head.author() : own;
    }

    /** Some sites write them as one text with commas. */
    private List<String> tags() {
        List<String> words = item.words("tags", "name", "title");
        boolean one = item.at("tags").asText() != null;
        return one
                ? words.stream()
                        .limit(1)
                        .flatMap(StoryShape::listed)
                        .map(String::strip)
                        .filter(word -> !word.isEmpty())
                        .toList()
                : words;
    }

    private List<Enclosure> enclosures() {
        List<Enclosure> files = new ArrayList<>();
        for (JsonThing each : item.list("attachments")) {
            String url = CleanLinks.page(each.text("url"), base);
            if (url != null) {
                files.add(new Enclosure(url, each.text("mime_type"), each.size("size_in_bytes")));
            }
        }
        return files;
    }
}
