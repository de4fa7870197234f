package org.flourishhub.syndication;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A licence as feeds state it, in an address or in words, brought to its short name, such as {@code CC-BY-NC-SA-4.0}. */
final class StatedLicence {
    /** What Care Opinion's stories are known to have been published under, where the agreement says nothing else. */
    static final String CARE_OPINION = "CC-BY-NC-SA-4.0";

    private static final Pattern ADDRESS =
            Pattern.compile("creativecommons\\.org/licenses/(by(?:-nc)?(?:-nd|-sa)?)/([1-4]\\.[0-9])");
    private static final Pattern WORDS =
            Pattern.compile("\\bcc[ -](by(?:[ -]nc)?(?:[ -](?:nd|sa))?)(?:[ -]([1-4]\\.[0-9]))?");

    private static final String BETWEEN = "[ :,/()\u2013\u2014-]{1,3}";
    private static final Pattern IN_FULL = Pattern.compile("\\bcreative commons" + BETWEEN + "attribution\\b");
    private static final Pattern NOT_TO_EARN = Pattern.compile(BETWEEN + "non[ -]?commercial\\b");
    private static final Pattern SHARED_ALIKE = Pattern.compile(BETWEEN + "share[ -]?alike\\b");
    private static final Pattern UNCHANGED = Pattern.compile(BETWEEN + "no[ -]?deriv(?:ative)?s?\\b");

    private StatedLicence() {}

    /** Empty when the words name none of the licences that everybody knows: then the feed's own counts. */
    static Optional<String> in(String rights) {
        if (rights == null) {
            return Optional.empty();
        }
        String plain = shortened(rights.toLowerCase(Locale.ROOT));
        if (plain.contains("publicdomain/zero") || plain.matches(".*\\bcc0\\b.*")) {
            return Optional.of("CC0-1.0");
        }
        for (Pattern pattern : new Pattern[] {ADDRESS, WORDS}) {
            Matcher found = pattern.matcher(plain);
            if (found.find() && !(pattern == WORDS && forbidsMore(plain, found.group(1)))) {
                String version = found.group(2) == null ? "4.0" : found.group(2);
                return Optional.of("CC-" + found.group(1).replace(' ', '-').toUpperCase(Locale.ROOT) + "-" + version);
            }
        }
        return Optional.empty();
    }

    /** Words that we do not understand must not become a licence that allows more than they do. */
    private static boolean forbidsMore(String words, String known) {
        return words.contains("commercial") && !known.contains("nc")
                || words.contains("deriv") && !known.contains("nd")
                || words.contains("alike") && !known.contains("sa");
    }

    /** "Creative Commons Attribution-NonCommercial 4.0" is "cc by-nc 4.0". */
    private static String shortened(String words) {
        String plain = IN_FULL.matcher(words).replaceAll("cc by");
        plain = NOT_TO_EARN.matcher(plain).replaceAll("-nc");
        plain = SHARED_ALIKE.matcher(plain).replaceAll("-sa");
        return UNCHANGED.matcher(plain).replaceAll("-nd");
    }
}
