package org.flourishhub.syndication.inbound.json;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;
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

/** One piece of content ("node") of Drupal's JSON:API on its way to the neutral shape. */
final class DrupalNode {
    private static final int SUMMARY = 300;

    private final JsonThing node;
    private final Map<String, JsonThing> included;
    private final WebDocument document;
    private final JsonThing said;
    private final String link;

    DrupalNode(JsonThing node, Map<String, JsonThing> included, WebDocument document) {
        this.node = node;
        this.included = included;
        this.document = document;
        this.said = node.at("attributes");
        this.link = page();
    }

    static boolean isNode(JsonThing thing) {
        String type = thing.text("type");
        return type != null
                && type.startsWith("node--")
                && thing.at("attributes").isObject();
    }

    /** Drupal gives each piece an id that stays wherever the site goes; {@code null} without. */
    String key() {
        return node.text("id");
    }

    String title() {
        return said.plain("title");
    }

    /** {@code null} for what may come in. */
    Reason reasonToRefuse() {
        if (key() == null) {
            return Reason.NO_ID;
        }
        if (said.has("status") && !said.isTrue("status")) {
            return Reason.PRIVATE;
        }
        return title().isEmpty() && body().isBlank() ? Reason.NOTHING_SAID : null;
    }

    FeedItem read() {
        String base = link == null ? document.url() : link;
        String html = CleanHtml.of(body(), base);
        String excerpt = said.plain("body.summary");
        Instant published = date("created");
        ItemDraft draft = new ItemDraft(document.feedId(), key())
                .calledByTheFeed(key())
                .titled(StoryShape.title(title(), html))
                .inShort(excerpt.isEmpty() ? StoryShape.beginning(html, SUMMARY) : PlainText.excerpt(excerpt, SUMMARY))
                .excerpt(PlainText.orNull(excerpt))
                .telling(html)
                .by(author())
                .on(link)
                .in(Languages.known(said.text("langcode")))
                .written(StoryShape.believable(published, document.now()))
                .published(published)
                .updated(date("changed"))
                .filedUnder(topics());
        picture(draft, base);
        return draft.story();
    }

    /** As the site shows it; what its editors wrote stands beside it. */
    private String body() {
        String body = said.text("body.processed", "body.value");
        return body == null ? "" : body;
    }

    /** Older ones count the seconds since 1970. */
    private Instant date(String name) {
        String seconds = said.text(name);
        return seconds != null && seconds.matches("\\d{1,11}")
                ? Instant.ofEpochSecond(Long.parseLong(seconds))
                : said.date(name);
    }

    /** Its own address where it has one, else the one that every node has. */
    private String page() {
        String alias = said.text("path.alias");
        String number = said.text("drupal_internal__nid", "nid");
        String path = alias != null ? alias : number == null ? null : "/node/" + number;
        return path == null ? null : CleanLinks.page(path, document.url());
    }

    private String author() {
        return mentioned("uid"::equals, "user--")
                .map(user -> user.plain("attributes.display_name", "attributes.name"))
                .filter(name -> !name.isEmpty())
                .findFirst()
                .orElse(null);
    }

    private List<String> topics() {
        return mentioned(any -> true, "taxonomy_term--")
                .map(term -> term.plain("attributes.name"))
                .filter(name -> !name.isEmpty())
                .distinct()
                .toList();
    }

    /** The first picture that belongs to it, else the first of the text. */
    private void picture(ItemDraft draft, String base) {
        for (JsonThing each : mentions(any -> true).toList()) {
            JsonThing file = included.get(String.valueOf(each.text("id")));
            String address = file == null
                            || !String.valueOf(file.text("attributes.filemime")).startsWith("image/")
                    ? null
                    : CleanLinks.page(file.text("attributes.uri.url", "attributes.url"), document.url());
            if (address != null) {
                draft.pictured(address, PlainText.orNull(each.plain("meta.alt")));
                return;
            }
        }
        Element first = StoryShape.picture(body(), base);
        if (first != null) {
            draft.pictured(first.absUrl("src"), PlainText.orNull(PlainText.of(first.attr("alt"))));
        }
    }

    /** What was sent along of what it refers to. */
    private Stream<JsonThing> mentioned(Predicate<String> field, String type) {
        return mentions(field)
                .map(each -> included.get(String.valueOf(each.text("id"))))
                .filter(Objects::nonNull)
                .filter(each -> String.valueOf(each.text("type")).startsWith(type));
    }

    private Stream<JsonThing> mentions(Predicate<String> field) {
        return node.at("relationships").members().entrySet().stream()
                .filter(relation -> field.test(relation.getKey()))
                .flatMap(relation -> relation.getValue().list("data").stream());
    }
}
