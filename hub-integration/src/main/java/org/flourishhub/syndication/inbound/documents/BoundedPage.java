package org.flourishhub.syndication.inbound.documents;

import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;

/**
 * A web page as a tree, as far as it fits into the memory that one document may take. What tells of feeds, events and
 * stories stands long before the fifty-thousandth tag.
 */
public final class BoundedPage {
    private static final int MOST_TAGS = 50_000;
    /** With their attributes and the words between them. */
    private static final int MOST_PIECES = 200_000;

    private BoundedPage() {}

    /** {@code base} is where relative addresses start. */
    public static Document of(String html, String base) {
        int tags = 0;
        int at = html.indexOf('<');
        while (at >= 0 && ++tags <= MOST_TAGS) {
            at = html.indexOf('<', at + 1);
        }
        return new MeasuredTree(Parser.htmlParser(), at < 0 ? html : html.substring(0, at), base, MOST_PIECES).grown();
    }
}
