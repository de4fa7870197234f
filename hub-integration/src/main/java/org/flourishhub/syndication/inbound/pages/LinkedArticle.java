package org.flourishhub.syndication.inbound.pages;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.flourishhub.syndication.FeedItem;
import org.flourishhub.syndication.ItemDraft;
import org.flourishhub.syndication.RefusedItem.Reason;
import org.flourishhub.syndication.inbound.dates.FeedDates;
import org.flourishhub.syndication.inbound.documents.EventText;
import org.flourishhub.syndication.inbound.documents.Languages;
import org.flourishhub.syndication.inbound.documents.LenientJson;
import org.flourishhub.syndication.inbound.documents.StoryShape;
import org.flourishhub.syndication.inbound.documents.WebDocument;
import org.flourishhub.syndication.inbound.words.CleanHtml;
import org.flourishhub.syndication.inbound.words.CleanLinks;
import org.flourishhub.syndication.inbound.words.PlainText;

/** One article in the words of schema.org on its way to the neutral shape. */
final class LinkedArticle {
    private static final int SUMMARY = 300;

    private final JsonNode node;
    private final LinkedDataPage page;
    private final WebDocument document;
    private final boolean isThePage;
    private final String link;

    /** {@code isThePage}: it is the only one, so that what has no address of its own is at the page's. */
    LinkedArticle(JsonNode node, LinkedDataPage page, WebDocument document, boolean isThePage) {
        this.node = node;
        this.page = page;
        this.document = document;
        this.isThePage = isThePage;
        String own = Stream.of("url", "mainEntityOfPage", "@id")
                .map(name -> CleanLinks.page(address(node.path(name)), page.base(document)))
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
        this.link = own == null && isThePage ? document.url() : own;
    }

    /** {@code null} for what may come in. */
    Reason reasonToRefuse() {
        if (String.valueOf(LenientJson.text(node, "creativeWorkStatus")).matches("(?i)draft|unpublished")) {
            return Reason.DRAFT;
        }
        if (title().isEmpty() && body() == null) {
            return Reason.NOTHING_SAID;
        }
        return key() == null ? Reason.NO_ID : null;
    }

    /** Its page, for few sites give articles names that stay; else what it calls itself. */
    String key() {
        String given = givenId();
        return link != null ? link : given == null || given.startsWith("_:") ? null : given;
    }

    String title() {
        return PlainText.of(LenientJson.text(node, "headline", "name", "alternativeHeadline"));
    }

    FeedItem read() {
        String base = link == null ? document.url() : link;
        String brief = LenientJson.text(node, "description", "abstract", "backstory");
        String body = body();
        String shown = body == null && isThePage ? page.article() : null;
        String html = shown == null ? EventText.html(body == null ? brief : body, base) : CleanHtml.of(shown, base);
        String excerpt = PlainText.of(brief);
        Instant published = date("datePublished", "dateCreated", "uploadDate");
        return new ItemDraft(document.feedId(), key())
                .calledByTheFeed(givenId())
                .titled(StoryShape.title(title(), html))
                .inShort(excerpt.isEmpty() ? StoryShape.beginning(html, SUMMARY) : PlainText.excerpt(excerpt, SUMMARY))
                .excerpt(PlainText.orNull(excerpt))
                .telling(html)
                .by(people("author", "creator"))
                .on(link)
                .under(rights())
                .pictured(picture(), pictureWords())
                .in(Languages.known(Optional.ofNullable(LenientJson.text(node, "inLanguage"))
                        .orElseGet(() -> LenientJson.text(meant("inLanguage"), "alternateName", "name"))))
                .written(StoryShape.believable(published, document.now()))
                .published(published)
                .updated(date("dateModified"))
                .filedUnder(tags())
                .story();
    }

    private String body() {
        return LenientJson.text(node, "articleBody", "text");
    }

    private String givenId() {
        String id = LenientJson.text(node, "@id", "identifier");
        return id != null ? id : LenientJson.text(node.path("identifier"), "value");
    }

    private Instant date(String... names) {
        return FeedDates.of(LenientJson.text(node, names));
    }

    /** {@code null} when nobody is named. */
    private String people(String... names) {
        return Stream.of(names)
                .map(name -> LenientJson.list(node.path(name)).stream()
                        .map(page.data()::meant)
                        .map(each -> PlainText.of(each.isTextual() ? each.asText() : name(each)))
                        .filter(each -> !each.isEmpty() && !each.matches("(?i)https?://\\S+"))
                        .distinct()
                        .collect(Collectors.joining(", ")))
                .filter(all -> !all.isEmpty())
                .findFirst()
                .orElse(null);
    }

    private static String name(JsonNode person) {
        String name = LenientJson.text(person, "name");
        return name != null
                ? name
                : Stream.of("givenName", "familyName")
                        .map(part -> LenientJson.text(person, part))
                        .filter(Objects::nonNull)
                        .collect(Collectors.joining(" "));
    }

    private String rights() {
        String licence = address(page.data().licence(node));
        String terms = licence == null ? null : CleanLinks.page(licence, page.base(document));
        return terms != null ? terms : PlainText.orNull(PlainText.of(LenientJson.text(node, "copyrightNotice")));
    }

    private String picture() {
        return Stream.of("image", "thumbnailUrl", "thumbnail")
                .flatMap(name -> LenientJson.list(node.path(name)).stream())
                .map(page.data()::meant)
                .map(image -> CleanLinks.page(address(image), page.base(document)))
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    private String pictureWords() {
        return PlainText.orNull(PlainText.of(LenientJson.text(meant("image"), "caption", "description")));
    }

    private List<String> tags() {
        return Stream.of("keywords", "articleSection")
                .flatMap(name -> LenientJson.list(node.path(name)).stream())
                .flatMap(each -> each.isTextual()
                        ? StoryShape.listed(each.asText())
                        : Stream.ofNullable(LenientJson.text(each, "name")))
                .map(PlainText::of)
                .filter(tag -> !tag.isEmpty())
                .distinct()
                .toList();
    }

    private JsonNode meant(String name) {
        JsonNode said = node.path(name);
        return page.data().meant(said.isArray() && said.size() > 0 ? said.get(0) : said);
    }

    /** An address, whether it stands there itself or inside of what it is the address of. */
    private static String address(JsonNode said) {
        JsonNode one = said.isArray() && said.size() > 0 ? said.get(0) : said;
        return one.isTextual() ? one.asText() : LenientJson.text(one, "url", "contentUrl", "@id");
    }
}
