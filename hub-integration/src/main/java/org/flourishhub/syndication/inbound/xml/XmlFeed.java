package org.flourishhub.syndication.inbound.xml;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.flourishhub.syndication.FeedDocument;
import org.flourishhub.syndication.FeedItem;
import org.flourishhub.syndication.FeedRemark;
import org.flourishhub.syndication.Reading;
import org.flourishhub.syndication.RefusedItem;
import org.flourishhub.syndication.RefusedItem.Reason;
import org.flourishhub.syndication.inbound.documents.FirstEntries;
import org.flourishhub.syndication.inbound.documents.ItemKeys;
import org.flourishhub.syndication.inbound.documents.Languages;
import org.flourishhub.syndication.inbound.documents.UnreadableFeed;
import org.flourishhub.syndication.inbound.documents.WebDocument;

/** An RSS or Atom document, read. */
final class XmlFeed {

    private static final Set<String> ENTRIES = Set.of("item", "entry");
    private static final Set<String> HOLDERS = Set.of("channel", "rss", "feed", "rdf:rdf", "items", "rdf");
    private static final Instant BEFORE_THE_WEB = Instant.parse("1900-01-01T00:00:00Z");

    private final WebDocument document;
    private final XmlSource source;
    private final XmlPart root;
    private final XmlPart channel;
    private final XmlHead head;
    private final String base;
    private final String licence;

    private XmlFeed(WebDocument document, XmlSource source, XmlPart root) {
        this.document = document;
        this.source = source;
        this.root = root;
        // channels of CDF hold others of their kind
        this.channel =
                root.name().equals("channel") ? root : root.first("channel").orElse(root);
        this.head = new XmlHead(channel, document.url(), isAtom());
        String page = head.link();
        this.base = page == null ? document.url() : page;
        String ofChannel = licenceOf(channel);
        this.licence = ofChannel != null || root == channel ? ofChannel : licenceOf(root);
    }

    static XmlFeed of(WebDocument document) throws UnreadableFeed {
        XmlSource source = new XmlSource(document.text());
        return new XmlFeed(document, source, XmlPart.root(source.root(), document.url()));
    }

    FeedDocument read() {
        Set<String> withdrawn = withdrawn();
        ItemKeys keys = new ItemKeys();
        List<FeedItem> items = new ArrayList<>();
        List<RefusedItem> refused = new ArrayList<>();
        for (XmlPart part : entries()) {
            XmlItem item = new XmlItem(part, this);
            String key = item.key();
            Reason reason = item.reasonToRefuse();
            if (reason != null) {
                refused.add(new RefusedItem(item.title(), reason));
            } else if (!withdrawn.contains(key)) {
                String claimed = keys.claim(key, item.link());
                items.add(item.item(claimed == null ? key : claimed));
            }
        }
        return new FeedDocument(id(), head.read(language(channel)), items, withdrawn, covers(), remarks(), refused);
    }

    private List<XmlPart> entries() {
        List<XmlPart> found = new ArrayList<>();
        if (ENTRIES.contains(root.name())) {
            found.add(root);
        }
        collect(root, found);
        return found.subList(0, Math.min(found.size(), FirstEntries.MOST));
    }

    /** Wherever they stand: beside their channel, in it, or one in another when somebody forgot to close it. */
    private static void collect(XmlPart holder, List<XmlPart> found) {
        for (XmlPart part : holder.parts()) {
            if (ENTRIES.contains(part.name())) {
                found.add(part);
                collect(part, found);
            } else if (HOLDERS.contains(part.name())) {
                collect(part, found);
            }
        }
    }

    /** Explicit withdrawals of Atom (RFC 6721). */
    private Set<String> withdrawn() {
        Set<String> keys = new HashSet<>();
        for (XmlPart holder : List.of(root, channel)) {
            for (XmlPart deleted : holder.all("at:deleted-entry")) {
                String ref = deleted.attribute("ref");
                if (ref != null && !ref.isBlank()) {
                    keys.add(ItemKeys.normal(ref));
                }
            }
        }
        return keys;
    }

    private Reading.Covers covers() {
        boolean archive = channel.first("fh:archive").isPresent();
        if (source.isCutShort() || source.hasTooMany() || archive) {
            return Reading.Covers.A_PART;
        }
        return head.isComplete() ? Reading.Covers.EVERYTHING : Reading.Covers.THE_NEWEST;
    }

    private Set<FeedRemark> remarks() {
        Set<FeedRemark> remarks = EnumSet.noneOf(FeedRemark.class);
        if (source.isBroken()) {
            remarks.add(FeedRemark.BROKEN);
        }
        if (source.hasTooMany()) {
            remarks.add(FeedRemark.TOO_MANY_ENTRIES);
        }
        return remarks;
    }

    boolean isAtom() {
        return root.name().equals("feed") || root.name().equals("entry");
    }

    UUID id() {
        return document.feedId();
    }

    /** Where relative addresses of entries start when nothing nearer says so. */
    String base() {
        return base;
    }

    XmlPeople people() {
        return head.people();
    }

    /** Of every entry that does not say something else; {@code null} when none is named. */
    String licence() {
        return licence;
    }

    String licenceOf(XmlPart whole) {
        return new XmlLabels(whole).licence(new XmlLinks(whole, base));
    }

    /** Of this part, or of the whole feed; {@code null} when neither says. */
    String language(XmlPart part) {
        return Stream.of(
                        part.said("dc:language", "dcterms:language", "language"),
                        part.attribute("xml:lang"),
                        head.language())
                .map(Languages::known)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    /** A date in the future or before the web's grandparents is a mistake: better none. */
    Instant believable(Instant date) {
        boolean mistaken =
                date == null || date.isAfter(document.now().plus(Duration.ofDays(1))) || date.isBefore(BEFORE_THE_WEB);
        return mistaken ? null : date;
    }
}
