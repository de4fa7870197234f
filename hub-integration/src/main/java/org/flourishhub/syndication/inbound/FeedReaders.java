package org.flourishhub.syndication.inbound;

import java.util.List;

/** All formats the hub reads, in the order in which they are tried. */
final class FeedReaders {

    private static final List<DocumentReader> ALL = List.of(new XmlFeedReader());

    private FeedReaders() {}

    static List<DocumentReader> all() {
        return ALL;
    }
}
