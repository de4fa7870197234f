package org.flourishhub.syndication.inbound.json;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.flourishhub.syndication.FeedItem;
import org.flourishhub.syndication.ItemDraft;
import org.flourishhub.syndication.RefusedItem.Reason;
import org.flourishhub.syndication.inbound.documents.JsonThing;
import org.flourishhub.syndication.inbound.documents.Languages;
import org.flourishhub.syndication.inbound.documents.StoryShape;
import org.flourishhub.syndication.inbound.documents.WebDocument;
import org.flourishhub.syndication.inbound.words.CleanHtml;
import org.flourishhub.syndication.inbound.words.CleanLinks;
import org.flourishhub.syndication.inbound.words.PlainText;
import org.jsoup.nodes.Element;

/** One post of the WordPress REST API on its way to the neutral shape. */
final class WordPressPost {
    private static final int SUMMARY = 300;

    private final JsonThing post;
    private final WebDocument document;
    private final String link;

    WordPressPost(JsonThing post, WebDocument document) {
        this.post = post;
        this.document = document;
        this.link = CleanLinks.page(post.text("link"), document.url());
    }

    /** The number only: hosts and http/https change when a site moves, and feeds of the same site use it too. */
    String key() {
        String id = post.text("id");
        return id != null && id.matches("\\d{1,18}") ? "wp:" + id : id;
    }

    String link() {
        return link;
    }

    String title() {
        return post.plain("title.rendered", "title");
    }

    /** {@code null} for a post that may come in. */
    Reason reasonToRefuse() {
        if (key() == null) {
            return Reason.NO_ID;
        }
        String status = post.text("status");
        if (status != null && !status.equals("publish")) {
            return status.equals("private") ? Reason.PRIVATE : Reason.DRAFT;
        }
        if (post.at("content").isTrue("protected")) {
            return Reason.PROTECTED;
        }
        return title().isEmpty() && body().isBlank() ? Reason.NOTHING_SAID : null;
    }

    FeedItem read(String key) {
        String base = link == null ? document.url() : link;
        String html = CleanHtml.of(body(), base);
        String excerpt = excerpt(base);
        Instant published = post.date("date_gmt", "date");
        Instant updated = post.date("modified_gmt", "modified");
        ItemDraft draft = new ItemDraft(document.feedId(), key)
                .calledByTheFeed(post.text("guid.rendered", "guid", "id"))
                .titled(StoryShape.title(title(), html))
                .inShort(excerpt.isEmpty() ? StoryShape.beginning(html, SUMMARY) : excerpt)
                .excerpt(PlainText.orNull(excerpt))
                .telling(html)
                .by(author())
                .on(link)
                .in(Languages.known(post.text("lang", "locale")))
                .written(StoryShape.believable(published, document.now()))
                .published(published)
                .updated(updated)
                .filedUnder(terms());
        picture(draft, base);
        return draft.story();
    }

    /** Excerpts made of a page builder's marks tell nobody anything. */
    private String excerpt(String base) {
        String excerpt = post.text("excerpt.rendered", "excerpt");
        return excerpt == null || excerpt.contains("[et_pb_") || excerpt.contains("[vc_")
                ? ""
                : PlainText.excerpt(CleanHtml.of(excerpt, base), SUMMARY);
    }

    private String body() {
        String body = post.text("content.rendered", "content");
        return body == null ? "" : body;
    }

    private String author() {
        List<String> names = post.at("_embedded").words("author", "name");
        return names.isEmpty() ? null : String.join(", ", names);
    }

    /** Categories, tags and what else the site sorts by, in its own words. */
    private List<String> terms() {
        return post.at("_embedded").list("wp:term").stream()
                .flatMap(kind -> kind.isList() ? kind.elements(100).stream() : Stream.of(kind))
                .map(term -> term.plain("name"))
                .filter(name -> !name.isEmpty()
                        && !name.equalsIgnoreCase("Uncategorized")
                        && !name.equalsIgnoreCase("Uncategorised"))
                .distinct()
                .toList();
    }

    /** The featured picture, else the first of the text. */
    private void picture(ItemDraft draft, String base) {
        JsonThing media = post.at("_embedded").list("wp:featuredmedia").stream()
                .filter(each -> each.text("source_url") != null)
                .findFirst()
                .orElse(JsonThing.NOTHING);
        String featured = CleanLinks.page(
                media.text("source_url") != null
                        ? media.text("source_url")
                        : post.text("jetpack_featured_media_url", "featured_image_src"),
                base);
        if (featured != null) {
            draft.pictured(featured, PlainText.orNull(media.plain("alt_text")));
            return;
        }
        Element first = StoryShape.picture(body(), base);
        if (first != null) {
            draft.pictured(first.absUrl("src"), PlainText.orNull(PlainText.of(first.attr("alt"))));
        }
    }
}
