package org.flourishhub.syndication.inbound.xml;

import java.util.Set;
import org.flourishhub.syndication.FeedDocument;
import org.flourishhub.syndication.inbound.documents.DocumentReader;
import org.flourishhub.syndication.inbound.documents.UnreadableFeed;
import org.flourishhub.syndication.inbound.documents.WebDocument;

/** Reads RSS of every version, CDF, and Atom 0.3 and 1.0. */
public final class XmlFeedReader implements DocumentReader {

    private static final Set<String> ROOTS = Set.of("rss", "feed", "rdf", "channel", "entry");
    private static final Set<String> PAGES = Set.of("html", "head", "body");

    /** A page is none, but warnings of a site's own program may stand before a feed. */
    @Override
    public boolean recognises(WebDocument document) {
        if (document.startsWith("{") || document.startsWith("[")) {
            return false;
        }
        String root = document.root();
        return ROOTS.contains(root)
                || (PAGES.contains(root) ? isBehindAPage(document.text()) : XmlSource.startsLate(document.text()));
    }

    /** A page of warnings, whole, and then the feed. */
    private static boolean isBehindAPage(String text) {
        int end = text.indexOf("</html>");
        return end >= 0 && XmlSource.startsLate(text.substring(end));
    }

    @Override
    public FeedDocument read(WebDocument document) throws UnreadableFeed {
        return XmlFeed.of(document).read();
    }
}
