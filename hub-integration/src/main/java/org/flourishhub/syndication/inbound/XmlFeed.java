package org.flourishhub.syndication.inbound;

import com.rometools.rome.feed.module.SyModule;
import com.rometools.rome.feed.rss.Channel;
import com.rometools.rome.feed.synd.SyndFeed;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.SyndFeedInput;
import java.io.StringReader;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.flourishhub.syndication.FeedDocument;
import org.flourishhub.syndication.FeedHead;
import org.flourishhub.syndication.FeedItem;
import org.flourishhub.syndication.Reading;
import org.jdom2.Element;

/** An RSS or Atom document, read. */
final class XmlFeed {

    private static final String TOMBSTONES = "http://purl.org/atompub/tombstones/1.0";
    private static final Pattern LANGUAGE = Pattern.compile("[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8}){0,3}");
    private static final Instant BEFORE_THE_WEB = Instant.parse("1900-01-01T00:00:00Z");

    private final UUID id;
    private final URI url;
    private final Instant now;
    private final SyndFeed feed;

    private XmlFeed(UUID id, URI url, Instant now, SyndFeed feed) {
        this.id = id;
        this.url = url;
        this.now = now;
        this.feed = feed;
    }

    static XmlFeed of(WebDocument document) throws UnreadableFeed {
        SyndFeedInput rome = new SyndFeedInput(false, Locale.UK);
        rome.setPreserveWireFeed(true);
        rome.setXmlHealerOn(false);
        rome.setAllowDoctypes(false);
        try {
            return new XmlFeed(
                    document.feedId(),
                    URI.create(document.url()),
                    document.now(),
                    rome.build(new StringReader(XmlCheck.passed(XmlRepair.repaired(document.text())))));
        } catch (FeedException | IllegalArgumentException e) {
            throw new UnreadableFeed("This is XML, but not a feed we can read (RSS or Atom).");
        }
    }

    FeedDocument read() {
        Set<String> withdrawn = withdrawn();
        ItemKeys keys = new ItemKeys();
        List<FeedItem> items = new ArrayList<>();
        feed.getEntries().stream()
                .map(entry -> new XmlEntry(entry, this))
                .filter(entry -> !entry.isHidden())
                .forEach(entry -> {
                    String key = keys.claim(entry.key(), entry.link());
                    if (key != null && !withdrawn.contains(key)) {
                        items.add(entry.item(key));
                    }
                });
        FeedHead head = new FeedHead(
                feed.getTitle(),
                base(),
                feed.getDescription(),
                language(),
                feed.getUri(),
                null,
                null,
                FeedHead.Links.NONE,
                new FeedHead.Rhythm(freshFor(), Set.of(), Set.of()));
        return new FeedDocument(id, head, items, withdrawn, Reading.Covers.THE_NEWEST, Set.of());
    }

    /** Explicit withdrawals of Atom (RFC 6721). */
    private Set<String> withdrawn() {
        return feed.getForeignMarkup().stream()
                .filter(element -> element.getName().equals("deleted-entry"))
                .filter(element -> TOMBSTONES.equals(element.getNamespaceURI()))
                .map(element -> element.getAttributeValue("ref"))
                .filter(ref -> ref != null && !ref.isBlank())
                .map(ref -> ItemKeys.normal(ref.strip()))
                .collect(Collectors.toSet());
    }

    /** How long the feed itself wants to be left alone; zero when it does not say. */
    Duration freshFor() {
        Duration ttl = feed.originalWireFeed() instanceof Channel channel && channel.getTtl() > 0
                ? Duration.ofMinutes(channel.getTtl())
                : Duration.ZERO;
        Duration period = rhythm();
        return period.compareTo(ttl) > 0 ? period : ttl;
    }

    /** "Hourly", "twice a day": the library reads it in RSS 1.0 only, and leaves it lying in RSS 2.0. */
    private Duration rhythm() {
        SyModule read = feed.getModule(SyModule.URI) instanceof SyModule module ? module : null;
        String period = read != null ? String.valueOf(read.getUpdatePeriod()) : left("updatePeriod");
        String times = read != null ? String.valueOf(read.getUpdateFrequency()) : left("updateFrequency");
        long hours =
                switch (period) {
                    case "hourly" -> 1;
                    case "daily" -> 24;
                    case "weekly" -> 24 * 7;
                    case "monthly" -> 24 * 30;
                    case "yearly" -> 24 * 365;
                    default -> 0;
                };
        return Duration.ofHours(hours).dividedBy(times.matches("[1-9]\\d{0,3}") ? Integer.parseInt(times) : 1);
    }

    private String left(String name) {
        return feed.getForeignMarkup().stream()
                .filter(element -> element.getName().equals(name) && SyModule.URI.equals(element.getNamespaceURI()))
                .map(Element::getTextTrim)
                .findFirst()
                .orElse("");
    }

    UUID id() {
        return id;
    }

    /** Where relative addresses start. */
    String base() {
        String link = CleanLinks.page(feed.getLink(), url.toString());
        return link == null ? url.toString() : link;
    }

    String language() {
        String language = feed.getLanguage();
        return language != null && LANGUAGE.matcher(language.strip()).matches() ? language.strip() : null;
    }

    /** A date in the future or before the web's grandparents is a mistake: better none. */
    Instant believable(Instant date) {
        return date.isAfter(now.plus(Duration.ofDays(1))) || date.isBefore(BEFORE_THE_WEB) ? null : date;
    }
}
