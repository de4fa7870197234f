package org.flourishhub.booklets.web;

import java.lang.Character.UnicodeScript;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.flourishhub.site.web.InBrief;

/**
 * Which letters a booklet can print. Those of other scripts have no letters in the fonts of a booklet, or would have to be
 * joined in ways that nothing here can; half a word is worse than none.
 */
public final class Letters {
    private static final Set<UnicodeScript> PRINTED = EnumSet.of(
            UnicodeScript.COMMON,
            UnicodeScript.INHERITED,
            UnicodeScript.LATIN,
            UnicodeScript.GREEK,
            UnicodeScript.CYRILLIC,
            UnicodeScript.ARMENIAN,
            UnicodeScript.GEORGIAN,
            UnicodeScript.HEBREW,
            UnicodeScript.ARABIC);
    private static final Set<String> FROM_THE_RIGHT = Set.of("ar", "ckb", "fa", "he", "ps", "sd", "ug", "ur", "yi");
    private static final Pattern MISSING = Pattern.compile("\uE000+(?:\\s+\uE000+)*");

    private Letters() {}

    /** Words that cannot be printed become three dots. */
    static String printable(String words) {
        if (words.codePoints().allMatch(Letters::isPrinted)) {
            return words;
        }
        StringBuilder kept = new StringBuilder();
        words.codePoints().forEach(letter -> kept.appendCodePoint(isPrinted(letter) ? letter : '\uE000'));
        return MISSING.matcher(kept).replaceAll("…");
    }

    /** Whether a listing says something that cannot be printed, so that its reader must be told where to find it. */
    public static boolean lacks(InBrief listing) {
        return Stream.concat(
                        Stream.of(listing.name(), listing.summary(), listing.notice(), organisation(listing)),
                        listing.facts().stream().map(InBrief.Fact::words))
                .anyMatch(words -> !words.codePoints().allMatch(Letters::isPrinted));
    }

    /** Which way a language is written, as HTML says it. */
    public static String direction(String language) {
        return FROM_THE_RIGHT.contains(language.toLowerCase(Locale.ROOT).split("-")[0]) ? "rtl" : "ltr";
    }

    private static String organisation(InBrief listing) {
        return listing.organisation() == null ? "" : listing.organisation();
    }

    private static boolean isPrinted(int letter) {
        return PRINTED.contains(UnicodeScript.of(letter)) || !Character.isLetter(letter) && !isMark(letter);
    }

    private static boolean isMark(int letter) {
        int type = Character.getType(letter);
        return type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK;
    }
}
