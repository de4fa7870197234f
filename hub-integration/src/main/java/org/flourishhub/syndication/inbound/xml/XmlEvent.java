package org.flourishhub.syndication.inbound.xml;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.flourishhub.recurring.DateText;
import org.flourishhub.syndication.EventItem.When;
import org.flourishhub.syndication.FeedItem;
import org.flourishhub.syndication.ItemDraft;
import org.flourishhub.syndication.inbound.dates.FeedDates;
import org.flourishhub.syndication.inbound.documents.EventDraft;
import org.flourishhub.syndication.inbound.words.PlainText;

/** What an entry says of something to go to, in the event module of RSS 1.0 or in the words of calendars. */
final class XmlEvent {
    private static final String[] START = {"ev:startdate", "xcal:dtstart"};
    private static final String[] END = {"ev:enddate", "xcal:dtend"};

    private final List<XmlPart> holders;

    /** The Events Calendar puts its words one level further in. */
    XmlEvent(XmlPart part) {
        holders = Stream.concat(Stream.of(part), part.all("ev:tribe_event_meta").stream())
                .toList();
    }

    /** A story, unless it says when it takes place. */
    FeedItem of(ItemDraft words) {
        String start = said(START);
        EventDraft draft = new EventDraft(words);
        if (start == null || when(draft, start, said(END)) == null) {
            return words.story();
        }
        return draft.at(place("ev:location", "xcal:location"), null, null, null, null)
                .event();
    }

    /** Who invites to it; {@code null} when nobody says, or only an address does. */
    String organiser() {
        return Optional.ofNullable(said("ev:organizer", "xcal:organizer"))
                .map(PlainText::of)
                .filter(name -> !name.isEmpty() && !name.matches("(?i)[a-z]+:\\S+"))
                .orElse(null);
    }

    /** As the web writes dates, else as mail does. */
    private static When when(EventDraft draft, String start, String end) {
        if (DateText.read(start).isPresent()) {
            return draft.from(start, end, null).when();
        }
        Instant from = FeedDates.of(start);
        return from == null ? null : draft.from(from, FeedDates.of(end), null).when();
    }

    private String place(String... names) {
        String words = said(names);
        return words == null || words.matches("(?i)https?://\\S+") ? null : words;
    }

    private String said(String... names) {
        return holders.stream()
                .map(holder -> holder.said(names))
                .filter(said -> said != null)
                .findFirst()
                .orElse(null);
    }
}
