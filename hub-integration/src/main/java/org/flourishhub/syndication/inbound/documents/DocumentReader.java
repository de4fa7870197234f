package org.flourishhub.syndication.inbound.documents;

import org.flourishhub.syndication.FeedDocument;

/** Knows one format, or one family of formats, by looking at what a document is, never at what it is called. */
public interface DocumentReader {

    /** Must be quick, and must never fail. */
    boolean recognises(WebDocument document);

    FeedDocument read(WebDocument document) throws UnreadableFeed;
}
