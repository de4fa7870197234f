package org.flourishhub.syndication.inbound.documents;

import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.stream.Stream;
import org.flourishhub.syndication.FeedItem;
import org.flourishhub.syndication.StoryItem;
import org.flourishhub.syndication.inbound.words.CleanLinks;
import org.flourishhub.syndication.inbound.words.InPlaceOfPictures;
import org.flourishhub.syndication.inbound.words.PlainText;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** What stories of all formats that carry HTML have in common on their way to the neutral shape. */
public final class StoryShape {
    /** No story is about more things. */
    public static final int MOST_TAGS = 500;

    private static final int TITLE_FROM_TEXT = 80;
    private static final String UNTITLED = "Untitled";
    private static final Instant BEFORE_THE_WEB = Instant.parse("1900-01-01T00:00:00Z");

    private StoryShape() {}

    /** The title given, else the beginning of the text. */
    public static String title(String given, String html) {
        String beginning = given.isEmpty() ? beginning(html, TITLE_FROM_TEXT) : given;
        return beginning.isEmpty() ? UNTITLED : beginning;
    }

    /** Whether a story has nothing for people: no title or text of its own, no page, no picture and no file. */
    public static boolean saysNothing(FeedItem item) {
        return item instanceof StoryItem
                && !item.withdrawn()
                && item.title().equals(UNTITLED)
                && item.html().isBlank()
                && item.summary().isBlank()
                && item.link() == null
                && item.imageUrl() == null
                && item.facts().enclosures().isEmpty();
    }

    /** How the words of a cleaned text begin. */
    public static String beginning(String html, int most) {
        return PlainText.cut(words(html), most);
    }

    /**
     * A cleaned text in one line. What stands in it in place of pictures and players is ours, and is only told when the
     * partner says nothing else.
     */
    public static String words(String html) {
        String told = PlainText.of(InPlaceOfPictures.removedFrom(html));
        return told.isEmpty() ? PlainText.of(html) : told;
    }

    /** The tags that stand between commas, as far as a story can be about so much. */
    public static Stream<String> listed(String words) {
        return Arrays.stream(words.split(",", MOST_TAGS + 1)).limit(MOST_TAGS);
    }

    /** A date in the future or before the web's grandparents is a mistake: better none. */
    public static Instant believable(Instant date, Instant now) {
        boolean absurd = date == null || date.isAfter(now.plus(Duration.ofDays(1))) || date.isBefore(BEFORE_THE_WEB);
        return absurd ? null : date;
    }

    /** The first picture of the text that is more than a dot for counting readers; {@code null} without. */
    public static Element picture(String html, String base) {
        if (html.isEmpty() || !html.contains("<img")) {
            return null;
        }
        Document page = Jsoup.parseBodyFragment(html, base);
        return page.select("img[src]").stream()
                .filter(image -> !InPlaceOfPictures.isADot(image))
                .filter(image -> CleanLinks.page(image.attr("src"), base) != null)
                .findFirst()
                .orElse(null);
    }
}
