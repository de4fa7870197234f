package org.flourishhub.syndication.inbound;

import com.rometools.rome.feed.synd.SyndCategory;
import com.rometools.rome.feed.synd.SyndContent;
import com.rometools.rome.feed.synd.SyndEnclosure;
import com.rometools.rome.feed.synd.SyndEntry;
import com.rometools.rome.feed.synd.SyndPerson;
import java.time.Instant;
import java.util.Date;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.flourishhub.shared.Slug;
import org.flourishhub.syndication.FeedItem;
import org.flourishhub.syndication.ItemDraft;
import org.jdom2.Element;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Entities;
import org.jsoup.parser.Parser;

/** One entry of an RSS or Atom feed on its way to the neutral shape. */
final class XmlEntry {

    private static final int SUMMARY = 300;
    private static final int TITLE_FROM_TEXT = 80;
    private static final int LONGEST_AUTHOR = 300;
    private static final Pattern MAIL_AND_NAME = Pattern.compile("\\S+@\\S+\\s*\\(([^)]+)\\)");
    private static final Pattern HAS_TAGS = Pattern.compile("<[a-zA-Z/!][^<>]*>");
    private static final Pattern BUILDER = Pattern.compile("\\[/?(?:et_pb_|vc_|fusion_|av_)");

    private final SyndEntry entry;
    private final XmlFeed feed;
    private final String link;
    private final String body;

    XmlEntry(SyndEntry entry, XmlFeed feed) {
        this.entry = entry;
        this.feed = feed;
        this.link = CleanLinks.page(entry.getLink(), feed.base());
        this.body = body();
    }

    /** WordPress asks for a password where the words would be: nothing to tell. */
    boolean isHidden() {
        return body.contains("post-password-form") || body.contains("post_password");
    }

    String link() {
        return link;
    }

    /** What the partner calls it: its id, else its page, else its title and date, else its title and words. */
    String key() {
        String id = entry.getUri();
        if (id != null && !id.isBlank()) {
            return ItemKeys.normal(id.strip());
        }
        if (link != null) {
            return link;
        }
        Instant written = writtenAt();
        return "title:" + title() + "|" + (written == null ? body.hashCode() : written);
    }

    Instant writtenAt() {
        Date date = entry.getPublishedDate() != null ? entry.getPublishedDate() : entry.getUpdatedDate();
        return date == null ? null : feed.believable(date.toInstant());
    }

    FeedItem item(String key) {
        String html = CleanHtml.of(body, link != null ? link : feed.base());
        String excerpt = excerpt();
        return new ItemDraft(feed.id(), key)
                .calledByTheFeed(entry.getUri())
                .titled(titled(title(), html))
                .inShort(excerpt.isEmpty() ? PlainText.beginning(html, SUMMARY) : excerpt)
                .telling(html)
                .by(author())
                .on(link)
                .pictured(
                        image().map(image -> image.absUrl("src")).orElse(null),
                        image().map(image -> PlainText.of(image.attr("alt"))).orElse(null))
                .in(feed.language())
                .written(writtenAt())
                .filedUnder(terms())
                .story();
    }

    private String title() {
        SyndContent title = entry.getTitleEx();
        String given = title == null ? entry.getTitle() : title.getValue();
        // what Atom calls text may hold angle brackets that are no tags
        boolean text = title != null && "text".equals(title.getType()) && given != null;
        return PlainText.of(text ? Entities.escape(given) : given);
    }

    private static String titled(String title, String html) {
        String beginning = title.isEmpty() ? PlainText.beginning(html, TITLE_FROM_TEXT) : title;
        return beginning.isEmpty() ? "Untitled" : beginning;
    }

    /** The whole text where there is one; many sites send only an excerpt. */
    private String body() {
        Optional<SyndContent> whole = entry.getContents().stream()
                .filter(content ->
                        content.getValue() != null && !content.getValue().isBlank())
                .findFirst();
        return whole.or(() -> Optional.ofNullable(entry.getDescription()))
                .map(XmlEntry::asHtml)
                .orElse("");
    }

    private static String asHtml(SyndContent content) {
        String value = content.getValue() == null ? "" : content.getValue();
        boolean text =
                "text".equals(content.getType()) || !HAS_TAGS.matcher(value).find();
        return text
                ? CleanHtml.ofText(HAS_TAGS.matcher(value).find() ? value : Parser.unescapeEntities(value, false))
                : value;
    }

    private String excerpt() {
        boolean bodyIsExcerpt = entry.getContents().isEmpty() || entry.getDescription() == null;
        String excerpt = bodyIsExcerpt ? "" : entry.getDescription().getValue();
        return excerpt == null || BUILDER.matcher(excerpt).find()
                ? ""
                : PlainText.excerpt(CleanHtml.of(excerpt, feed.base()), SUMMARY);
    }

    /** Names only: an address of a mailbox is nobody's pen name. */
    private String author() {
        String names = Stream.concat(
                        entry.getAuthors().stream().map(SyndPerson::getName), Stream.ofNullable(entry.getAuthor()))
                .map(name -> PlainText.beginning(name, LONGEST_AUTHOR))
                .map(XmlEntry::withoutMail)
                .filter(name -> !name.isEmpty())
                .distinct()
                .collect(Collectors.joining(", "));
        return names.isEmpty() ? null : names;
    }

    private static String withoutMail(String name) {
        Matcher both = MAIL_AND_NAME.matcher(name);
        return both.matches() ? both.group(1).strip() : name.contains("@") ? "" : name;
    }

    private Optional<org.jsoup.nodes.Element> image() {
        Document page = Jsoup.parseBodyFragment(body, link != null ? link : feed.base());
        Stream<String> enclosed = entry.getEnclosures().stream()
                .filter(file -> file.getType() != null && file.getType().startsWith("image/"))
                .map(SyndEnclosure::getUrl);
        Stream<String> media = entry.getForeignMarkup().stream()
                .filter(XmlEntry::isMediaImage)
                .map(element -> element.getAttributeValue("url"));
        Stream<org.jsoup.nodes.Element> attached = Stream.concat(enclosed, media)
                .map(url -> new org.jsoup.nodes.Element("img").attr("src", String.valueOf(url)));
        return Stream.concat(attached, page.select("img[src]").stream())
                .peek(image -> image.setBaseUri(page.baseUri()))
                .filter(image -> !"1".equals(image.attr("width")))
                .filter(image -> CleanLinks.page(image.attr("src"), image.baseUri()) != null)
                .findFirst();
    }

    private static boolean isMediaImage(Element element) {
        boolean media = "http://search.yahoo.com/mrss/".equals(element.getNamespaceURI());
        boolean image = "image".equals(element.getAttributeValue("medium"))
                || String.valueOf(element.getAttributeValue("type")).startsWith("image/");
        return media
                && (element.getName().equals("thumbnail") || element.getName().equals("content") && image);
    }

    private Set<String> terms() {
        return entry.getCategories().stream()
                .map(SyndCategory::getName)
                .map(PlainText::of)
                .map(Slug::of)
                .filter(slug -> !slug.isEmpty())
                .collect(Collectors.toSet());
    }
}
