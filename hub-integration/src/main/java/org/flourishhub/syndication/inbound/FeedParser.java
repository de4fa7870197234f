package org.flourishhub.syndication.inbound;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.flourishhub.syndication.FeedItem;
import org.flourishhub.syndication.Fetched;
import org.flourishhub.syndication.Fetched.Brought;
import org.flourishhub.syndication.Fetched.Refusal;
import org.flourishhub.syndication.Fetched.Refused;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;

/** The one door for documents: looks at what they are, whatever they are called, and hands them to their reader. */
@ApplicationScoped
public class FeedParser {

    private static final Pattern FIRST_TAG = Pattern.compile("<([A-Za-z][\\w:.-]*)");
    private static final String FEED_LINK =
            "link[rel=alternate][type=application/rss+xml], link[rel=alternate][type=application/atom+xml]";

    private Clock clock;

    protected FeedParser() {}

    @Inject
    public FeedParser(Clock clock) {
        this.clock = clock;
    }

    /** A document becomes a reading, or a refusal in plain words; whatever else was fetched stays as it is. */
    public Fetched read(Fetched fetched) {
        if (!(fetched instanceof Fetched.Body body)) {
            return fetched;
        }
        try {
            return brought(body, FeedText.of(body.bytes(), body.contentType()));
        } catch (UnreadableFeed e) {
            return new Refused(body.feedId(), Refusal.FOR_NOW, e.getMessage(), Duration.ZERO);
        }
    }

    /** What is to be taken in, one by one. */
    public List<FeedItem> entriesOf(Brought brought) {
        return brought.reading().items();
    }

    private Brought brought(Fetched.Body body, String text) throws UnreadableFeed {
        switch (firstTag(text)) {
            case "rss", "feed", "rdf", "channel" -> {
                XmlFeed feed = XmlFeed.of(body.feedId(), body.url(), text, clock.instant());
                Duration wish = feed.freshFor().compareTo(body.freshFor()) > 0 ? feed.freshFor() : body.freshFor();
                return new Brought(body.feedId(), feed.reading(), body.version(), wish);
            }
            case "html", "head", "body" -> throw webPage(text, body.url().toString());
            case "" ->
                throw new UnreadableFeed(
                        text.isBlank()
                                ? "The feed is empty: nothing came at all."
                                : "This is not a feed we can read (RSS or Atom).");
            default -> throw new UnreadableFeed("This is XML, but not a feed we can read (RSS or Atom).");
        }
    }

    private static String firstTag(String text) {
        Matcher tag = FIRST_TAG.matcher(text.stripLeading());
        String name = tag.find() ? tag.group(1).toLowerCase(Locale.ROOT) : "";
        return name.startsWith("rdf:") ? "rdf" : name;
    }

    /** A common slip: the address of a page instead of the one of its feed. */
    private static UnreadableFeed webPage(String text, String base) {
        Element link = Jsoup.parse(text, base).selectFirst(FEED_LINK);
        String feed = link == null ? null : CleanLinks.page(link.attr("href"), base);
        return new UnreadableFeed("This is a web page, not a feed."
                + (feed == null || feed.length() > 300 ? "" : " Its feed seems to be at " + feed));
    }
}
