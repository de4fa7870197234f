package org.flourishhub.syndication.inbound.words;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Pictures and players are not shown here; these words, with a link, stand where they stood. */
public final class InPlaceOfPictures {
    private static final Set<String> LINKS = Set.of("a");
    private static final String PICTURE = "Picture";
    private static final String WATCH = "Watch on the site it comes from";
    private static final String LISTEN = "Listen on the site it comes from";

    /** In a text that was cleaned, where every angle bracket belongs to a tag. */
    private static final Pattern LINKED = Pattern.compile("<a [^<>]*>\\s*(?:" + ours("[^<]") + ")\\s*</a>");

    private static final Pattern WHOLE = Pattern.compile(ours("."));

    private static final Pattern DOT = Pattern.compile("[01](px)?");

    private InPlaceOfPictures() {}

    private static String ours(String letter) {
        return PICTURE + "(?:: " + letter + "*)?|" + WATCH + "|" + LISTEN;
    }

    /** Such a picture is there to count who reads. */
    public static boolean isADot(Element shown) {
        return shown.normalName().equals("img")
                && (DOT.matcher(shown.attr("width")).matches()
                        || DOT.matcher(shown.attr("height")).matches());
    }

    static String words(Element shown) {
        if (!shown.normalName().equals("img")) {
            return shown.normalName().equals("audio") ? LISTEN : WATCH;
        }
        String alt = PlainText.of(shown.attr("alt"));
        return alt.isEmpty() ? PICTURE : PICTURE + ": " + alt;
    }

    /** Whether there were any. */
    static boolean removeFrom(Document clean) {
        List<Element> ours = Tags.in(clean, LINKS).stream()
                .filter(link -> WHOLE.matcher(link.text().strip()).matches())
                .toList();
        ours.forEach(Element::remove);
        return !ours.isEmpty();
    }

    /** The same text without them. */
    public static String removedFrom(String clean) {
        boolean none = !clean.contains(PICTURE) && !clean.contains("on the site it comes from");
        return none ? clean : LINKED.matcher(clean).replaceAll(" ");
    }
}
