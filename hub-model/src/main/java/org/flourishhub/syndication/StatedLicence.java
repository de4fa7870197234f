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

    private StatedLicence() {}

    /** Empty when the words name none of the licences that everybody knows: then the feed's own counts. */
    static Optional<String> in(String rights) {
        if (rights == null) {
            return Optional.empty();
        }
        String plain = rights.toLowerCase(Locale.ROOT);
        if (plain.contains("publicdomain/zero") || plain.matches(".*\\bcc0\\b.*")) {
            return Optional.of("CC0-1.0");
        }
        for (Pattern pattern : new Pattern[] {ADDRESS, WORDS}) {
            Matcher found = pattern.matcher(plain);
            if (found.find()) {
                String version = found.group(2) == null ? "4.0" : found.group(2);
                return Optional.of("CC-" + found.group(1).replace(' ', '-').toUpperCase(Locale.ROOT) + "-" + version);
            }
        }
        return Optional.empty();
    }
}
