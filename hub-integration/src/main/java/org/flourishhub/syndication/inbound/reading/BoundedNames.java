package org.flourishhub.syndication.inbound.reading;

import java.util.List;
import org.flourishhub.syndication.inbound.documents.UnreadableFeed;
import org.flourishhub.syndication.inbound.words.Letters;

/**
 * Refuses what no reader should begin with. No element or attribute of a real document has a name as long as a story. Parsers put names together letter by letter,
 * and one of a few megabytes keeps them busy for minutes.
 */
final class BoundedNames {

    private static final int LONGEST = 1000;
    /** Each becomes several letters when it is mended; five megabytes of escaped HTML have a quarter of a million. */
    private static final int MOST_CODES = 1_000_000;

    /** "date". */
    private static final int SHORTEST = 4;

    private static final List<String> DATES = List.of("date", "updated", "published", "modified", "issued", "created");

    private BoundedNames() {}

    static void check(String document) throws UnreadableFeed {
        if (Letters.areMoreThan(MOST_CODES, '&', document)) {
            throw new UnreadableFeed("not-a-feed", "The feed has more letters written as codes (&) than we can read.");
        }
        for (int at = document.indexOf('<'); at >= 0; at = document.indexOf('<', at + 1)) {
            int end = at + 1;
            while (end < document.length() && isOfAName(document.charAt(end))) {
                if (++end - at > LONGEST) {
                    throw new UnreadableFeed(
                            "not-a-feed", "This is XML, but not a feed we can read: a name in it never ends.");
                }
            }
            if (end - at > SHORTEST && isOfADate(document, at + 1, end) && document.indexOf('<', end) - end > LONGEST) {
                throw new UnreadableFeed(
                        "not-a-feed", "This is XML, but not a feed we can read: a date in it never ends.");
            }
        }
    }

    /** Parsers of dates take the square of their length. */
    private static boolean isOfADate(String document, int from, int to) {
        for (String name : DATES) {
            if (to - from >= name.length()
                    && document.regionMatches(true, to - name.length(), name, 0, name.length())) {
                return true;
            }
        }
        return false;
    }

    private static boolean isOfAName(char c) {
        return c > ' ' && c != '>' && c != '<' && c != '/' && c != '=' && c != '!' && c != '?' && c != '&' && c != ';';
    }
}
