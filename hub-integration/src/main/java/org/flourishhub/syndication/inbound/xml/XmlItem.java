package org.flourishhub.syndication.inbound.xml;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.flourishhub.syndication.FeedItem;
import org.flourishhub.syndication.ItemDraft;
import org.flourishhub.syndication.ItemFacts.Enclosure;
import org.flourishhub.syndication.RefusedItem.Reason;
import org.flourishhub.syndication.inbound.documents.ItemKeys;
import org.flourishhub.syndication.inbound.documents.Languages;
import org.flourishhub.syndication.inbound.documents.StoryShape;
import org.flourishhub.syndication.inbound.words.CleanHtml;
import org.flourishhub.syndication.inbound.words.CleanLinks;
import org.flourishhub.syndication.inbound.words.LetterClutter;
import org.flourishhub.syndication.inbound.words.Letters;
import org.flourishhub.syndication.inbound.words.PlainText;

/** One entry of an RSS or Atom feed on its way to the neutral shape. */
final class XmlItem {

    private static final int SUMMARY = 300;
    private static final int LONGEST_EXCERPT = 5_000;
    private static final Pattern BUILDER = Pattern.compile("\\[/?(?:et_pb_|vc_|fusion_|av_)");
    private static final Pattern WEB_ADDRESS = Pattern.compile("(?i)https?://.*");
    private static final String[] WHOLE = {"content:encoded", "content", "xhtml:body", "xhtml:div", "body", "fullitem"};
    private static final String[] SHORT = {
        "description",
        "summary",
        "abstract",
        "dc:description",
        "dcterms:abstract",
        "dcterms:description",
        "media:description",
        "itunes:summary",
        "itunes:subtitle",
        "tagline"
    };

    private final XmlPart part;
    private final XmlFeed feed;
    private final XmlLinks links;
    private final XmlDates dates;
    private final String link;
    private final XmlWords whole;
    private final XmlWords brief;
    private final String body;

    XmlItem(XmlPart part, XmlFeed feed) {
        this.part = part;
        this.feed = feed;
        this.links = new XmlLinks(part, feed.base());
        this.dates = XmlDates.of(part);
        this.link = page();
        XmlWords encoded = words(part, WHOLE);
        this.whole = encoded.isBlank() ? XmlContentItems.wordsOf(part) : encoded;
        this.brief = shortWords();
        this.body = whole.isBlank() ? brief.html() : whole.html();
    }

    /** {@code null} for what may come in. */
    Reason reasonToRefuse() {
        // WordPress asks for a password where the words would be: nothing to tell
        if (body.contains("password") && (body.contains("post-password-form") || body.contains("post_password"))) {
            return Reason.PROTECTED;
        }
        return isDraft() ? Reason.DRAFT : null;
    }

    /** Atom publishing lets writers see their own drafts among what is out (RFC 5023, 13.1.1). */
    private boolean isDraft() {
        return Stream.concat(Stream.of(part), part.all("app:control").stream())
                .map(holder -> holder.said("app:draft"))
                .anyMatch("yes"::equalsIgnoreCase);
    }

    String link() {
        return link;
    }

    /** What the partner calls it: its id, else its page, else its title and date, else its title and words. */
    String key() {
        String id = givenId();
        if (id != null) {
            return ItemKeys.normal(id);
        }
        if (link != null) {
            return link;
        }
        Instant written = feed.believable(dates.written());
        return "title:" + title() + "|" + (written == null ? body.hashCode() : written);
    }

    private String givenId() {
        String id = part.said("guid", "id");
        String about = part.rdfAttribute("about");
        return id != null ? id : about == null || about.isBlank() ? null : about;
    }

    FeedItem item(String key) {
        String base = whole.isBlank() ? brief.base() : whole.base();
        String start = base != null ? base : link != null ? link : feed.base();
        String html = CleanHtml.of(body, start);
        String title = title();
        String plainBrief =
                brief.isBlank() ? "" : whole.isBlank() ? StoryShape.words(html) : CleanHtml.plain(brief.html(), start);
        String excerpt = excerpt(plainBrief);
        XmlPeople people = people();
        XmlLabels labels = new XmlLabels(part);
        Optional<XmlPicture> picture = XmlPicture.of(links, body, start);
        List<Enclosure> files = links.files();
        XmlEvent event = new XmlEvent(part);
        ItemDraft draft = new ItemDraft(feed.id(), key)
                .calledByTheFeed(givenId())
                .titled(StoryShape.title(title, html))
                .inShort(excerpt.isEmpty() ? StoryShape.beginning(html, SUMMARY) : excerpt)
                .excerpt(brief.isBlank() ? null : PlainText.cut(plainBrief, LONGEST_EXCERPT))
                .telling(html)
                .by(people.names() == null ? event.organiser() : people.names())
                .reachedAt(people.mail())
                .on(link)
                .attributedTo(labels.source())
                .under(labels.rights(links, this::licenceAround))
                .pictured(
                        picture.map(XmlPicture::address).orElse(null),
                        picture.map(XmlPicture::words).orElse(null))
                .in(language())
                .written(feed.believable(dates.written()))
                .published(dates.published())
                .updated(dates.updated())
                .filedUnder(labels.tags())
                .with(files);
        return event.of(draft);
    }

    /** Of the feed it was taken from, else of this one (RFC 4946, 2.4). */
    private String licenceAround() {
        return part.first("source")
                .filter(XmlPart::hasElements)
                .map(feed::licenceOf)
                .orElse(feed.licence());
    }

    /** Its link, else the name that is a page, as RSS has it. */
    private String page() {
        // services that count clicks put themselves between, and say where they lead
        String behind = part.said("feedburner:origlink", "pheedo:origlink");
        String page = Optional.ofNullable(CleanLinks.page(behind, feed.base())).orElseGet(links::page);
        if (page != null) {
            return page;
        }
        XmlPart guid = part.first("guid").orElse(null);
        String permanent = guid == null ? null : guid.attribute("ispermalink");
        if (guid != null && !"false".equalsIgnoreCase(permanent)) {
            boolean said = "true".equalsIgnoreCase(permanent);
            String base = guid.base() == null ? feed.base() : guid.base();
            return said || WEB_ADDRESS.matcher(guid.text()).matches() ? CleanLinks.page(guid.text(), base) : null;
        }
        String about = part.rdfAttribute("about");
        return about != null && WEB_ADDRESS.matcher(about).matches() ? CleanLinks.page(about, feed.base()) : null;
    }

    String title() {
        for (XmlPart holder : inside("media:group", "media:content")) {
            for (XmlPart title : holder.all("title", "dc:title", "dcterms:title", "media:title", "itunes:title")) {
                String plain = LetterClutter.withoutBlanks(
                                XmlWords.of(title, feed.isAtom()).plain())
                        .strip();
                if (!plain.isEmpty()) {
                    return plain;
                }
            }
        }
        return "";
    }

    private List<XmlPart> inside(String... groups) {
        return Stream.concat(Stream.of(part), part.all(groups).stream()).toList();
    }

    private XmlWords words(XmlPart holder, String... names) {
        return holder.all(names).stream()
                .map(said -> XmlWords.of(said, feed.isAtom()))
                .filter(words -> !words.isBlank())
                .findFirst()
                .orElse(XmlWords.NONE);
    }

    private XmlWords shortWords() {
        return inside("media:group", "media:content").stream()
                .map(holder -> words(holder, SHORT))
                .filter(words -> !words.isBlank())
                .findFirst()
                .orElse(XmlWords.NONE);
    }

    private String excerpt(String plainBrief) {
        boolean bodyIsExcerpt = whole.isBlank() || brief.isBlank();
        return bodyIsExcerpt || Letters.begin(BUILDER, '[', brief.value())
                ? ""
                : PlainText.cutExcerpt(plainBrief, SUMMARY);
    }

    private XmlPeople people() {
        XmlPeople own = XmlPeople.of(
                part, "author", "dc:creator", "dcterms:creator", "dc:author", "itunes:author", "media:credit");
        if (own.areUnknown() && feed.isAtom()) {
            return part.first("source")
                    .map(source -> XmlPeople.of(source, "author"))
                    .filter(people -> !people.areUnknown())
                    .orElse(feed.people());
        }
        return own;
    }

    /** What its words say of themselves counts more than what stands around them. */
    private String language() {
        return part.all("content", "content:encoded", "summary", "description").stream()
                .map(words -> Languages.known(words.attribute("xml:lang")))
                .filter(Objects::nonNull)
                .findFirst()
                .orElseGet(() -> feed.language(part));
    }
}
