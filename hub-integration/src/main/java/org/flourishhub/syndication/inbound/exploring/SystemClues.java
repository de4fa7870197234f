package org.flourishhub.syndication.inbound.exploring;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.flourishhub.syndication.FoundFeed.Where;
import org.flourishhub.syndication.inbound.words.CleanLinks;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Where sites made with well-known systems keep their feeds, and where most others do. */
final class SystemClues {
    private static final List<String> USUAL = List.of(
            "/feed/", "/rss.xml", "/feed.xml", "/atom.xml", "/rss", "/feed.json", "/index.xml", "/calendar.ics");
    private static final Pattern CHANNEL = Pattern.compile("youtube\\.com/channel/(UC[\\w-]{20,30})");
    private static final Pattern MEDIUM = Pattern.compile("https://medium\\.com/(@?[\\w.-]{2,60})");

    private SystemClues() {}

    static List<Clue> of(Document page) {
        List<String> found = new ArrayList<>();
        String here = page.baseUri();
        String html = page.head().html();
        Element generator = page.selectFirst("meta[name=generator]");
        String made = generator == null ? "" : generator.attr("content").toLowerCase(Locale.ROOT);
        if (html.contains("squarespace.com") || html.contains("squarespace-cdn.com")) {
            found.add(bare(here) + "?format=rss");
            found.add(bare(here) + "?format=json");
        }
        if (made.contains("wix.com")) {
            found.add(root(here) + "/blog-feed.xml");
        }
        if (made.contains("blogger") || here.contains(".blogspot.")) {
            found.add(root(here) + "/feeds/posts/default");
        }
        if (made.contains("drupal")) {
            found.add(root(here) + "/rss.xml");
        }
        Matcher medium = MEDIUM.matcher(here);
        if (medium.find()) {
            found.add("https://medium.com/feed/" + medium.group(1));
        }
        channel(page, here).forEach(found::add);
        return clues(found, Where.SYSTEM);
    }

    static List<Clue> usualPlaces(String site) {
        String folder = bare(site).replaceFirst("/+$", "");
        List<String> places = new ArrayList<>(List.of(folder + "/feed/"));
        USUAL.forEach(place -> places.add(root(site) + place));
        return clues(places.stream().distinct().toList(), Where.USUAL);
    }

    private static Stream<String> channel(Document page, String here) {
        Element canonical = page.selectFirst("link[rel=canonical][href]");
        Matcher channel = CHANNEL.matcher(here + " " + (canonical == null ? "" : canonical.attr("href")));
        return channel.find()
                ? Stream.of("https://www.youtube.com/feeds/videos.xml?channel_id=" + channel.group(1))
                : Stream.empty();
    }

    private static List<Clue> clues(List<String> addresses, Where where) {
        return addresses.stream()
                .map(address -> CleanLinks.page(address, address))
                .filter(address -> address != null)
                .map(address -> new Clue(address, where, ""))
                .toList();
    }

    private static String bare(String address) {
        return address.replaceFirst("[?#].*$", "");
    }

    private static String root(String address) {
        URI uri = URI.create(bare(address));
        return uri.getScheme() + "://" + uri.getRawAuthority();
    }
}
