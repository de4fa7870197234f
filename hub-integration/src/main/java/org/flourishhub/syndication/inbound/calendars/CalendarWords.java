package org.flourishhub.syndication.inbound.calendars;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.flourishhub.syndication.EventItem;
import org.flourishhub.syndication.EventItem.Place;
import org.flourishhub.syndication.ItemDraft;
import org.flourishhub.syndication.ItemFacts.Enclosure;
import org.flourishhub.syndication.inbound.documents.EventText;
import org.flourishhub.syndication.inbound.documents.StoryShape;
import org.flourishhub.syndication.inbound.words.CleanHtml;
import org.flourishhub.syndication.inbound.words.CleanLinks;

/** One event of a calendar on its way to the neutral shape: what is said about it, and where it is. */
final class CalendarWords {
    private static final int SUMMARY = 300;
    private static final Pattern GEO =
            Pattern.compile("(?:geo:)?\\s*([+-]?\\d{1,3}(?:\\.\\d+)?)\\s*\\\\?[;,]\\s*([+-]?\\d{1,3}(?:\\.\\d+)?).*");
    private static final int MOST_FILES = 50;

    /** Words such as "see our page" or "TBC" are no address, though they could be one beside the calendar's own. */
    private static final Pattern NO_ADDRESS =
            Pattern.compile("[^/:.?#]*|[^/:?#@]+@[^/]+|(?!\\w+:)[^/?#]*\\s.*", Pattern.DOTALL);

    private static final Pattern WITHOUT_SCHEME = Pattern.compile(
            "(?:[a-z0-9-]{1,63}\\.){1,8}(?!html?\\b|php\\b|aspx?\\b|ics\\b)[a-z]{2,24}(?:[/?#]\\S*)?",
            Pattern.CASE_INSENSITIVE);
    private static final String[] ONLINE = {
        "CONFERENCE", "X-GOOGLE-CONFERENCE", "X-MICROSOFT-SKYPETEAMSMEETINGURL", "X-MICROSOFT-ONLINEMEETINGEXTERNALLINK"
    };

    private final CalendarEntry entry;
    private final CalendarPart part;
    private final String base;

    /** {@code base} is where relative addresses start. */
    CalendarWords(CalendarEntry entry, String base) {
        this.entry = entry;
        this.part = entry.part();
        this.base = base;
    }

    /** The page about it; {@code null} without one. */
    String link() {
        String said = part.text("URL");
        if (said == null || NO_ADDRESS.matcher(said).matches()) {
            return null;
        }
        return CleanLinks.page(WITHOUT_SCHEME.matcher(said).matches() ? "https://" + said : said, base);
    }

    String title() {
        return EventText.plain(part.text("SUMMARY"));
    }

    EventItem item(UUID feed, String key, String language) {
        String html = html();
        ItemDraft draft = new ItemDraft(feed, key)
                .calledByTheFeed(entry.uid())
                .titled(title())
                .telling(html)
                .inShort(StoryShape.beginning(html, SUMMARY))
                .excerpt(EventText.plain(part.text("DESCRIPTION")))
                .on(link())
                .in(language(language))
                .written(Optional.ofNullable(entry.noted("CREATED")).orElse(entry.noted("LAST-MODIFIED")))
                .published(entry.noted("CREATED"))
                .updated(Optional.ofNullable(entry.noted("LAST-MODIFIED")).orElse(entry.noted("DTSTAMP")))
                .filedUnder(tags())
                .with(files());
        organiser(draft);
        draft.pictured(image(), null);
        return new EventItem(
                draft.facts(), entry.when(), place(), entry.status(), entry.repetition(), entry.name(), cost());
    }

    private String html() {
        return Stream.concat(part.lines("X-ALT-DESC"), part.lines("STYLED-DESCRIPTION"))
                .filter(line -> line.says("FMTTYPE", "text/html") && !line.says("VALUE", "URI"))
                .map(line -> CleanHtml.of(line.text(), base))
                .filter(html -> !html.isEmpty())
                .findFirst()
                .orElseGet(() -> EventText.html(part.text("DESCRIPTION"), base));
    }

    private String language(String ofTheCalendar) {
        return part.line("SUMMARY").map(line -> line.parameter("LANGUAGE")).orElse(ofTheCalendar);
    }

    private List<String> tags() {
        return part.lines("CATEGORIES")
                .flatMap(line -> line.texts().stream())
                .map(EventText::plain)
                .filter(tag -> !tag.isEmpty())
                .distinct()
                .limit(50)
                .toList();
    }

    private void organiser(ItemDraft draft) {
        part.line("ORGANIZER").ifPresent(line -> {
            // The Events Calendar spells spaces as in addresses
            String name = EventText.plain(line.words("CN")).replace("%20", " ");
            String mail = line.value().strip().replaceFirst("(?i)^mailto:", "");
            draft.by(name.isEmpty() || name.contains("@") ? null : name);
            draft.reachedAt(mail.matches("[^\\s@/:]+@[^\\s@]+") ? mail : null);
        });
    }

    private List<Enclosure> files() {
        List<Enclosure> files = new ArrayList<>();
        part.lines("ATTACH")
                .limit(MOST_FILES)
                .filter(line -> line.parameter("ENCODING") == null)
                .forEach(line -> {
                    String address = CleanLinks.page(line.value(), base);
                    String size = line.parameter("SIZE");
                    if (address != null) {
                        files.add(new Enclosure(
                                address,
                                line.parameter("FMTTYPE"),
                                size != null && size.matches("\\d{1,15}") ? Long.valueOf(size) : null));
                    }
                });
        return files;
    }

    /** A picture of its own, else one among what is attached. */
    private String image() {
        Stream<CalendarLine> attached = part.lines("ATTACH")
                .limit(MOST_FILES)
                .filter(line -> line.parameter("FMTTYPE") != null
                        && line.parameter("FMTTYPE").startsWith("image/"));
        return Stream.concat(part.lines("IMAGE").limit(MOST_FILES), attached)
                .filter(line -> line.parameter("ENCODING") == null)
                .map(line -> CleanLinks.page(line.value(), base))
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    private Place place() {
        String location = inOneLine(part.text("LOCATION"));
        if (location.isEmpty()) {
            location = EventText.plain(
                    inPlaces("NAME").map(CalendarLine::text).findFirst().orElse(null));
        }
        boolean online = location.matches("(?i)https?://\\S+");
        String join = Stream.concat(
                        Stream.of(ONLINE).flatMap(part::lines).limit(MOST_FILES).map(CalendarLine::value),
                        online ? Stream.of(location) : Stream.empty())
                .map(address -> CleanLinks.page(address, base))
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
        Optional<Matcher> geo = Stream.of(part.lines("GEO"), inPlaces("GEO"), part.lines("X-APPLE-STRUCTURED-LOCATION"))
                .flatMap(each -> each)
                .map(line -> GEO.matcher(line.value().strip()))
                .filter(Matcher::matches)
                .filter(found -> Math.abs(Double.parseDouble(found.group(1))) <= 90
                        && Math.abs(Double.parseDouble(found.group(2))) <= 180)
                .findFirst();
        String name = location.isEmpty() || online ? null : location;
        if (name == null && join == null && geo.isEmpty()) {
            return null;
        }
        return new Place(
                name,
                null,
                geo.map(found -> Double.valueOf(found.group(1))).orElse(null),
                geo.map(found -> Double.valueOf(found.group(2))).orElse(null),
                join);
    }

    /** Apple parts a place from its street by a line. */
    private static String inOneLine(String place) {
        return place == null
                ? ""
                : EventText.plain(place.lines()
                        .map(String::strip)
                        .map(line -> line.endsWith(",")
                                ? line.substring(0, line.length() - 1).strip()
                                : line)
                        .filter(line -> !line.isEmpty())
                        .collect(Collectors.joining(", ")));
    }

    /** Places as parts of their own (RFC 9073). */
    private Stream<CalendarLine> inPlaces(String property) {
        return part.parts("VLOCATION").flatMap(place -> place.lines(property));
    }

    /** Some calendars of sites say it; {@code null} for those that do not. */
    private String cost() {
        String cost = EventText.plain(part.text("X-COST", "X-COST-TYPE"));
        return cost.isEmpty() ? null : cost;
    }
}
