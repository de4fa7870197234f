package org.flourishhub.syndication.inbound.exploring;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.flourishhub.outside.OutsideAnswer.Received;
import org.flourishhub.syndication.FeedAddress;
import org.flourishhub.syndication.FoundFeed.Where;
import org.flourishhub.syndication.inbound.words.CleanLinks;
import org.flourishhub.syndication.inbound.words.PlainText;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** What a page itself says about feeds and calendars: in its head, in the headers of its answer, and in what it shows. */
final class SiteClues {
    private static final Pattern FEED_TYPE = Pattern.compile(
            "(?:application/(?:rss|atom|rdf|feed)\\+(?:xml|json)|application/json|text/calendar|text/xml|application/xml)\\b",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern HEADER = Pattern.compile("<([^>]{1,2000})>([^<]{0,500})");
    private static final Pattern GOOGLE = Pattern.compile("[?&]src=([^&#]{3,300})");
    private static final Pattern TEAMUP = Pattern.compile("https://(?:[a-z]+\\.)?teamup\\.com/(ks[a-z0-9]{6,40})");
    private static final Pattern OUTLOOK =
            Pattern.compile("(https://outlook\\.(?:office365|office|live)\\.com/\\S{1,400}/)calendar\\.html");

    private static final Pattern WHAT_IS_ON = Pattern.compile(
            "\\b(events?|what[’']?s[- _]?on|diary|calendar|programme|activities)\\b", Pattern.CASE_INSENSITIVE);
    private static final int PAGES_OF_EVENTS = 3;

    private final Document page;
    private final Received answer;

    SiteClues(Document page, Received answer) {
        this.page = page;
        this.answer = answer;
    }

    /** The site's own words first. */
    List<Clue> onThePage() {
        List<Clue> clues = new ArrayList<>();
        for (Element link :
                page.select("link[rel~=(?i)\\balternate\\b][href], a[rel~=(?i)\\balternate\\b][type][href]")) {
            if (FEED_TYPE.matcher(link.attr("type").strip()).lookingAt()) {
                add(clues, link.attr("href"), Where.NAMED, link.attr("title"));
            }
        }
        headers().forEach(address -> add(clues, address, Where.NAMED, ""));
        calendars(clues);
        return clues;
    }

    /** Pages of this site that people would look at to see what is on. */
    List<Clue> pagesOfEvents() {
        String site = page.baseUri().replaceFirst("^(https?://[^/?#]+).*", "$1") + "/";
        List<Clue> clues = new ArrayList<>();
        for (Element link : page.select("a[href]")) {
            String words = link.text() + " " + link.attr("href").replaceFirst("[?#].*", "");
            if (clues.size() < PAGES_OF_EVENTS && WHAT_IS_ON.matcher(words).find()) {
                add(clues, link.attr("href"), Where.PAGE, "");
            }
        }
        return clues.stream()
                .filter(clue -> clue.address().startsWith(site))
                .distinct()
                .toList();
    }

    private List<String> headers() {
        List<String> found = new ArrayList<>();
        for (String value : answer.headers().getOrDefault("link", List.of())) {
            Matcher link = HEADER.matcher(value);
            while (link.find()) {
                String facts = link.group(2).toLowerCase(Locale.ROOT);
                Matcher type = FEED_TYPE.matcher(facts);
                if (facts.matches(".*rel=\"?alternate.*") && type.find() && !facts.contains("application/json")) {
                    found.add(link.group(1));
                }
            }
        }
        return found;
    }

    private void calendars(List<Clue> clues) {
        for (Element link : page.select("a[href]")) {
            String address = link.attr("href").strip();
            if (address.matches("(?i)webcals?://.*")) {
                add(clues, FeedAddress.onTheWeb(address), Where.CALENDAR, link.text());
            } else if (address.matches("(?i).*(\\.ics([?#].*)?|[?&]ical=1.*)$")) {
                add(clues, address, Where.CALENDAR, link.text());
            } else {
                shown(address).ifPresent(calendar -> add(clues, calendar, Where.CALENDAR, link.text()));
            }
        }
        for (Element frame : page.select("iframe[src]")) {
            shown(frame.attr("src")).ifPresent(calendar -> add(clues, calendar, Where.CALENDAR, frame.attr("title")));
        }
    }

    /** The calendar behind what is shown of it. */
    private static Optional<String> shown(String address) {
        Matcher google = GOOGLE.matcher(address);
        if (address.contains("calendar.google.com/calendar") && google.find()) {
            String id = google.group(1).contains("%")
                    ? google.group(1)
                    : google.group(1).replace("@", "%40");
            return Optional.of("https://calendar.google.com/calendar/ical/" + id + "/public/basic.ics");
        }
        Matcher teamup = TEAMUP.matcher(address);
        if (teamup.find()) {
            return Optional.of("https://ics.teamup.com/feed/" + teamup.group(1) + "/0.ics");
        }
        Matcher outlook = OUTLOOK.matcher(address);
        return outlook.find() ? Optional.of(outlook.group(1) + "calendar.ics") : Optional.empty();
    }

    private void add(List<Clue> clues, String address, Where where, String title) {
        String whole = CleanLinks.page(address, page.baseUri());
        boolean other = whole == null
                || whole.contains("/comments/feed")
                || whole.contains("/wp-json/")
                || whole.contains("oembed");
        if (!other) {
            clues.add(new Clue(whole, where, PlainText.beginning(title, 120)));
        }
    }
}
