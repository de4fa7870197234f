package org.flourishhub.syndication.inbound.pages;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.flourishhub.syndication.EventItem;
import org.flourishhub.syndication.FeedDocument;
import org.flourishhub.syndication.FeedHead;
import org.flourishhub.syndication.FeedItem;
import org.flourishhub.syndication.ItemDraft;
import org.flourishhub.syndication.Reading;
import org.flourishhub.syndication.RefusedItem;
import org.flourishhub.syndication.RefusedItem.Reason;
import org.flourishhub.syndication.inbound.dates.FeedDates;
import org.flourishhub.syndication.inbound.documents.EventDraft;
import org.flourishhub.syndication.inbound.documents.EventFeed;
import org.flourishhub.syndication.inbound.documents.ItemKeys;
import org.flourishhub.syndication.inbound.documents.JsonDates;
import org.flourishhub.syndication.inbound.documents.Languages;
import org.flourishhub.syndication.inbound.documents.PageOfAFeed;
import org.flourishhub.syndication.inbound.documents.StoryShape;
import org.flourishhub.syndication.inbound.documents.UnreadableFeed;
import org.flourishhub.syndication.inbound.documents.WebDocument;
import org.flourishhub.syndication.inbound.words.CleanHtml;
import org.flourishhub.syndication.inbound.words.CleanLinks;
import org.flourishhub.syndication.inbound.words.PlainText;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Evaluator;
import org.jsoup.select.NodeFilter.FilterResult;
import org.jsoup.select.Selector;

/** A page whose marks say which of its parts are entries and events (h-feed, h-entry, h-event). */
final class MicroformatsPage {
    private static final int SUMMARY = 300;
    private static final int MOST_ENTRIES = 200;
    private static final Evaluator LICENCE =
            Selector.evaluatorOf("a[rel~=(?i)\\blicense\\b], link[rel~=(?i)\\blicense\\b]");

    private static final Pattern HOUR = Pattern.compile("\\d{1,2}:\\d{2}(?:[:+-].*|Z)?");
    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");

    private final WebDocument document;
    private final Document page;
    private final List<Element> things;
    private final Microformat feed;
    /** Once, for it is looked for in the whole page. */
    private final String feedAuthor;

    private final String licence;

    MicroformatsPage(WebDocument document, Document page) {
        this.document = document;
        this.page = page;
        this.things = things(page);
        Element holder = page.selectFirst(".h-feed");
        this.feed = holder == null ? null : new Microformat(holder);
        this.feedAuthor = feed == null ? null : PlainText.orNull(feed.author());
        this.licence = licence(page);
    }

    FeedDocument read() throws UnreadableFeed {
        if (things.isEmpty()) {
            throw PageOfAFeed.insteadOfIt(document);
        }
        ItemKeys keys = new ItemKeys();
        List<FeedItem> items = new ArrayList<>();
        List<RefusedItem> refused = new ArrayList<>();
        boolean withEvents = false;
        for (Element each : things) {
            Microformat thing = new Microformat(each);
            String link = link(thing);
            String key = key(thing, link);
            // the dates of a series often share one page
            String apart = isEvent(thing) ? thing.date(".dt-start") : link;
            String claimed = key == null ? null : keys.claim(ItemKeys.normal(key), apart);
            if (claimed == null) {
                refused.add(new RefusedItem(thing.words(".p-name"), key == null ? Reason.NO_ID : Reason.TWICE));
            } else if (isEvent(thing)) {
                withEvents = true;
                items.add(event(claimed, thing, link));
            } else {
                items.add(entry(claimed, thing, link).story());
            }
        }
        refused.addAll(EventFeed.withoutADay(
                items.stream().filter(EventItem.class::isInstance).toList()));
        return new FeedDocument(
                document.feedId(),
                head(),
                items,
                Set.of(),
                // what a page for people shows of what is on is not all there is
                withEvents ? Reading.Covers.A_PART : Reading.Covers.THE_NEWEST,
                Set.of(),
                refused);
    }

    private static boolean isEvent(Microformat thing) {
        return thing.thing().hasClass("h-event");
    }

    /** A page that tells of one thing only is its page. */
    private String link(Microformat thing) {
        String said = CleanLinks.page(thing.address(".u-url"), page.baseUri());
        return said == null && things.size() == 1 && feed == null ? document.url() : said;
    }

    private String key(Microformat thing, String link) {
        String id = id(thing);
        if (id != null || link != null || !isEvent(thing)) {
            return id != null ? id : link;
        }
        String name = thing.words(".p-name");
        return name.isEmpty() ? null : EventFeed.named(name, thing.date(".dt-start"));
    }

    /** An address counts whole, any other name as it is; {@code null} without. */
    private String id(Microformat thing) {
        String said = thing.address(".u-uid");
        String whole = said == null || said.matches("(?i)(urn|tag):.*") ? null : CleanLinks.page(said, page.baseUri());
        return whole == null ? said : whole;
    }

    private FeedHead head() {
        String name = feed == null ? "" : feed.words(".p-name");
        return new FeedHead(
                PlainText.orNull(name.isEmpty() ? PlainText.of(page.title()) : name),
                document.url(),
                feed == null ? null : PlainText.orNull(feed.words(".p-summary")),
                Languages.known(page.selectXpath("/html").attr("lang")),
                null,
                null,
                feedAuthor,
                FeedHead.Links.NONE,
                FeedHead.Rhythm.UNKNOWN);
    }

    private ItemDraft entry(String key, Microformat thing, String link) {
        // addresses in the words start where the page says, which is where they are read
        String base = page.baseUri();
        Element content = thing.part(".e-content");
        String body = content == null
                ? CleanHtml.ofText(thing.words(".p-content, .p-description, .p-summary"))
                : content.html();
        String html = CleanHtml.of(body, base);
        String excerpt = thing.words(".p-summary");
        String author = thing.author();
        Instant published = date(thing, ".dt-published");
        Element photo = thing.part("img.u-photo, img.u-featured");
        String own = licence(thing.thing());
        return new ItemDraft(document.feedId(), key)
                .calledByTheFeed(key)
                .titled(StoryShape.title(thing.words(".p-name"), html))
                .inShort(excerpt.isEmpty() ? StoryShape.beginning(html, SUMMARY) : PlainText.excerpt(excerpt, SUMMARY))
                .excerpt(PlainText.orNull(excerpt))
                .telling(html)
                .by(author.isEmpty() ? feedAuthor : author)
                .on(link)
                .under(own == null ? licence : own)
                .pictured(
                        photo == null ? null : CleanLinks.page(photo.attr("src"), base),
                        photo == null ? null : PlainText.orNull(PlainText.of(photo.attr("alt"))))
                .in(Languages.known(thing.thing().attr("lang")))
                .written(StoryShape.believable(published, document.now()))
                .published(published)
                .updated(date(thing, ".dt-updated"))
                .filedUnder(thing.all(".p-category"));
    }

    private EventItem event(String key, Microformat thing, String link) {
        EventDraft draft = new EventDraft(entry(key, thing, link));
        times(draft, thing.date(".dt-start"), thing.date(".dt-end"));
        Element place = thing.part(".p-location");
        Element name = place == null ? null : place.selectFirst(".p-name");
        Element address = place == null ? null : place.selectFirst(".p-adr, .h-adr, .p-street-address");
        String whole = thing.words(".p-location");
        return draft.at(name == null ? whole : name.text(), address == null ? null : address.text(), null, null, null)
                .event();
    }

    /** As the web writes dates, else as people do. An end that is only an hour is on the day of the start. */
    private static void times(EventDraft draft, String start, String said) {
        String end = start != null
                        && said != null
                        && HOUR.matcher(said).matches()
                        && DAY.matcher(start).lookingAt()
                ? start.substring(0, 10) + "T" + said
                : said;
        Instant from = start == null || draft.from(start, end, null).when() != null ? null : FeedDates.of(start);
        if (from != null) {
            draft.from(from, FeedDates.of(end), null);
        }
    }

    private static Instant date(Microformat thing, String name) {
        return JsonDates.of(thing.date(name));
    }

    /** Those that stand in no other: there may be thousands in one, deep down. */
    private static List<Element> things(Document page) {
        List<Element> found = new ArrayList<>();
        page.filter((node, depth) -> {
            if (node instanceof Element part && isThing(part)) {
                found.add(part);
                return found.size() == MOST_ENTRIES ? FilterResult.STOP : FilterResult.SKIP_CHILDREN;
            }
            return FilterResult.CONTINUE;
        });
        return found;
    }

    private static boolean isThing(Element part) {
        return part.hasClass("h-entry") || part.hasClass("h-event");
    }

    /** Of the whole page, only what stands outside of its entries; {@code null} without. */
    private String licence(Element around) {
        List<String> found = new ArrayList<>();
        around.filter((node, depth) -> {
            if (!(node instanceof Element part)) {
                return FilterResult.CONTINUE;
            }
            if (around == page && isThing(part)) {
                return FilterResult.SKIP_CHILDREN;
            }
            String address = LICENCE.matches(around, part) ? CleanLinks.page(part.attr("href"), page.baseUri()) : null;
            if (address == null) {
                return FilterResult.CONTINUE;
            }
            found.add(address);
            return FilterResult.STOP;
        });
        return found.isEmpty() ? null : found.get(0);
    }
}
