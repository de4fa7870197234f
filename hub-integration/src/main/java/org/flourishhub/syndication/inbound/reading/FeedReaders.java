package org.flourishhub.syndication.inbound.reading;

import java.util.List;
import org.flourishhub.syndication.inbound.calendars.CalendarReader;
import org.flourishhub.syndication.inbound.documents.DocumentReader;
import org.flourishhub.syndication.inbound.json.CareOpinionDocuments;
import org.flourishhub.syndication.inbound.json.DrupalReader;
import org.flourishhub.syndication.inbound.json.EventbriteReader;
import org.flourishhub.syndication.inbound.json.JsonFeedReader;
import org.flourishhub.syndication.inbound.json.RpdeReader;
import org.flourishhub.syndication.inbound.json.SquarespaceReader;
import org.flourishhub.syndication.inbound.json.TribeEventsReader;
import org.flourishhub.syndication.inbound.json.WixReader;
import org.flourishhub.syndication.inbound.json.WordPressReader;
import org.flourishhub.syndication.inbound.pages.ClassicMicroformatsReader;
import org.flourishhub.syndication.inbound.pages.LinkedArticlesReader;
import org.flourishhub.syndication.inbound.pages.LinkedDataReader;
import org.flourishhub.syndication.inbound.pages.MicroformatsReader;
import org.flourishhub.syndication.inbound.xml.XmlFeedReader;

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
