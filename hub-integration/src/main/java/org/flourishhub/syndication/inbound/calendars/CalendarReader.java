package org.flourishhub.syndication.inbound.calendars;

import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.flourishhub.syndication.EventItem;
import org.flourishhub.syndication.FeedDocument;
import org.flourishhub.syndication.FeedHead;
import org.flourishhub.syndication.FeedItem;
import org.flourishhub.syndication.FeedRemark;
import org.flourishhub.syndication.Reading;
import org.flourishhub.syndication.RefusedItem;
import org.flourishhub.syndication.inbound.documents.DocumentReader;
import org.flourishhub.syndication.inbound.documents.EventFeed;
import org.flourishhub.syndication.inbound.documents.EventText;
import org.flourishhub.syndication.inbound.documents.UnreadableFeed;
import org.flourishhub.syndication.inbound.documents.WebDocument;
import org.flourishhub.syndication.inbound.words.CleanLinks;

/** Reads calendars: iCalendar (RFC 5545 and its neighbours), and vCalendar 1.0, which came before. */
public final class CalendarReader implements DocumentReader {
    private static final Pattern BEGIN = Pattern.compile("(?m)^[\\s\\uFEFF]*begin:(vcalendar|vevent)\\b");

    /** A document of another kind that only speaks of calendars. */
    private static final Pattern OTHER = Pattern.compile("^\\s*[{\\[]|<(html|rss|feed|rdf|\\?xml|!doctype|channel)");

    /** So much may stand before a calendar, such as the warnings of a program that wrote it. */
    private static final int JUNK = 4_000;

    /** What is long over may be more than is taken in, but is read as well. */
    private static final int MOST_READ = 20_000;

    @Override
    public boolean recognises(WebDocument document) {
        String text = document.text();
        String start = text.substring(0, Math.min(text.length(), JUNK)).toLowerCase(Locale.ROOT);
        Matcher begin = BEGIN.matcher(start);
        return begin.find() && !OTHER.matcher(start.substring(0, begin.start())).find();
    }

    @Override
    public FeedDocument read(WebDocument document) throws UnreadableFeed {
        CalendarPart all = CalendarPart.allOf(CalendarLines.of(document.bytes(), document.contentType()));
        // some send events without a calendar around them
        List<CalendarPart> calendars = all.parts("VCALENDAR").findAny().isPresent()
                ? all.parts("VCALENDAR").toList()
                : List.of(all);
        CalendarSeries series = new CalendarSeries();
        CalendarZones zones = new CalendarZones(calendars);
        List<RefusedItem> refused = new ArrayList<>();
        for (CalendarPart calendar : calendars) {
            CalendarZones own = calendars.size() == 1 ? zones : zones.in(calendar);
            boolean cancelled =
                    calendar.line("METHOD").filter(line -> line.is("CANCEL")).isPresent();
            calendar.parts("VEVENT")
                    .filter(CalendarPart::isWhole)
                    .limit(MOST_READ)
                    .map(event -> new CalendarEntry(event, own, cancelled, document.now()))
                    .forEach(entry -> sort(entry, series, refused));
            Stream.concat(calendar.parts("VTODO"), calendar.parts("VJOURNAL"))
                    .filter(CalendarPart::isWhole)
                    .limit(EventFeed.MOST_EVENTS)
                    .map(part -> noEvent(new CalendarEntry(part, own, cancelled, document.now())))
                    .forEach(refused::add);
        }
        boolean cutShort = calendars.stream().anyMatch(calendar -> !calendar.isWhole());
        if (cutShort && series.all().isEmpty()) {
            throw new UnreadableFeed("cut-short", "The calendar stops before the first event has ended.");
        }
        List<FeedItem> items = items(document, calendars.get(0), series);
        refused.addAll(EventFeed.withoutADay(items));
        return new FeedDocument(
                document.feedId(),
                head(calendars.get(0), document),
                items,
                Set.of(),
                cutShort || items.size() == EventFeed.MOST_EVENTS ? Reading.Covers.A_PART : Reading.Covers.EVERYTHING,
                remarks(items, series, document),
                refused);
    }

    /** Of what is private not even the name is noted. */
    private static void sort(CalendarEntry entry, CalendarSeries series, List<RefusedItem> refused) {
        if (entry.isPrivate()) {
            refused.add(new RefusedItem("", RefusedItem.Reason.PRIVATE));
        } else {
            series.add(entry);
        }
    }

    /** Somebody's own list of what to do is not news for others; its owner sees why it stays outside. */
    private static RefusedItem noEvent(CalendarEntry entry) {
        return entry.isPrivate()
                ? new RefusedItem("", RefusedItem.Reason.PRIVATE)
                : new RefusedItem(EventText.plain(entry.part().text("SUMMARY")), RefusedItem.Reason.NO_EVENT);
    }

    private static List<FeedItem> items(WebDocument document, CalendarPart calendar, CalendarSeries series) {
        String language = language(calendar);
        CalendarKeys keys = new CalendarKeys();
        List<FeedItem> items = new ArrayList<>();
        boolean many = series.all().size() > EventFeed.MOST_EVENTS;
        for (CalendarEntry entry : series.all()) {
            // calendars keep what is long over: where there is too much, that goes first
            if (items.size() < EventFeed.MOST_EVENTS && (!many || !entry.isOver())) {
                CalendarWords words = new CalendarWords(entry, document.url());
                items.add(words.item(document.feedId(), keys.of(entry, words), language));
            }
        }
        return items;
    }

    private static FeedHead head(CalendarPart calendar, WebDocument document) {
        Duration quiet = Stream.of("REFRESH-INTERVAL", "X-PUBLISHED-TTL")
                .flatMap(calendar::lines)
                .map(line -> CalendarMoment.duration(line.value()))
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(Duration.ZERO);
        String page = calendar.text("URL", "X-ORIGINAL-URL");
        String self = calendar.text("SOURCE");
        return new FeedHead(
                plain(calendar.text("X-WR-CALNAME", "NAME")),
                CleanLinks.page(page, document.url()),
                plain(calendar.text("X-WR-CALDESC", "DESCRIPTION")),
                language(calendar),
                calendar.text("UID", "X-WR-RELCALID"),
                null,
                null,
                new FeedHead.Links(CleanLinks.page(self, document.url()), List.of(), null, null, true),
                new FeedHead.Rhythm(quiet, Set.of(), Set.of()));
    }

    private static String plain(String text) {
        return text == null ? null : EventText.plain(text);
    }

    private static String language(CalendarPart calendar) {
        return calendar.line("X-WR-CALNAME")
                .or(() -> calendar.line("NAME"))
                .map(line -> line.parameter("LANGUAGE"))
                .orElse(null);
    }

    private static Set<FeedRemark> remarks(List<FeedItem> items, CalendarSeries series, WebDocument document) {
        Set<FeedRemark> remarks = EnumSet.noneOf(FeedRemark.class);
        if (items.isEmpty()) {
            remarks.add(FeedRemark.EMPTY);
            return remarks;
        }
        if (series.all().stream().anyMatch(entry -> entry.uid() == null)) {
            remarks.add(FeedRemark.CALENDAR_WITHOUT_IDS);
        }
        List<EventItem> events = items.stream().map(EventItem.class::cast).toList();
        if (events.stream()
                .anyMatch(event -> event.when() != null
                        && event.when().zone() == null
                        && !event.when().allDay())) {
            remarks.add(FeedRemark.CALENDAR_WITHOUT_ZONE);
        }
        boolean past = events.stream()
                .allMatch(event -> event.repetition() == null
                        && event.when() != null
                        && event.when().startsAt().isBefore(document.now()));
        if (past) {
            remarks.add(FeedRemark.CALENDAR_ALL_PAST);
        }
        return remarks;
    }
}
