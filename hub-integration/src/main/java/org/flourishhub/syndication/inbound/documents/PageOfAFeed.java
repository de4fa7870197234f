package org.flourishhub.syndication.inbound.documents;

import org.flourishhub.syndication.inbound.words.CleanLinks;
import org.jsoup.nodes.Element;
import org.jsoup.select.Evaluator;
import org.jsoup.select.QueryParser;

/** A web page that names a feed of its site. */
public final class PageOfAFeed {
    private static final Evaluator FEED_LINK = QueryParser.parse("link[rel~=(?i)\\balternate\\b]"
            + "[type~=(?i)^\\s*application/(rss\\+xml|atom\\+xml|rdf\\+xml|feed\\+json)]:not([href*=/comments/])");

    private PageOfAFeed() {}

    public static boolean namesAFeed(WebDocument document) {
        return feedLink(document) != null;
    }

    private static Element feedLink(WebDocument document) {
        return BoundedPage.of(document.text(), document.url()).selectFirst(FEED_LINK);
    }

    /** A common slip: the address of a page instead of the one of its feed. */
    public static UnreadableFeed insteadOfIt(WebDocument document) {
        Element link = feedLink(document);
        String feed = link == null ? null : CleanLinks.page(link.attr("href"), link.baseUri());
        return new UnreadableFeed(
                "web-page",
                "This is a web page, not a feed."
                        + (feed == null || feed.length() > 300 ? "" : " Its feed seems to be at " + feed));
    }
}
