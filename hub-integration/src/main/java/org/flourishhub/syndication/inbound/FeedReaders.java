package org.flourishhub.syndication.inbound;

import java.util.List;

/** All formats the hub reads, in the order in which they are tried. */
final class FeedReaders {

    private static final List<DocumentReader> ALL = List.of(
            new CalendarReader(),
            new XmlFeedReader(),
            new TribeEventsReader(),
            new EventbriteReader(),
            new SquarespaceReader(),
            new RpdeReader(),
            new WordPressReader(),
            new DrupalReader(),
            new CareOpinionDocuments(),
            new OpenReferralReader(),
            new JsonFeedReader(),
            new LinkedDataReader(),
            new WixReader(),
            new MicroformatsReader(),
            new LinkedArticlesReader(),
            new ClassicMicroformatsReader());

    private FeedReaders() {}

    static List<DocumentReader> all() {
        return ALL;
    }
}
