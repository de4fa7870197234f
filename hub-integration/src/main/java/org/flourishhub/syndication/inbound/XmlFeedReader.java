package org.flourishhub.syndication.inbound;

import java.util.Set;
import org.flourishhub.syndication.FeedDocument;

/** Reads RSS and Atom. */
final class XmlFeedReader implements DocumentReader {

    private static final Set<String> ROOTS = Set.of("rss", "feed", "rdf", "channel");

    @Override
    public boolean recognises(WebDocument document) {
        return !document.looksLikeJson() && ROOTS.contains(document.root());
    }

    @Override
    public FeedDocument read(WebDocument document) throws UnreadableFeed {
        return XmlFeed.of(document).read();
    }
}
