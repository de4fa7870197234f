package org.flourishhub.shared;

import java.text.Normalizer;
import java.util.Locale;
import java.util.UUID;
import java.util.regex.Pattern;

/** The readable last part of a page's address, such as {@code allotment-mornings-1f5a4e2c}; it never changes when the name does. */
public final class Slug {
    private static final int LONGEST_NAME = 60;
    private static final Pattern LEFT_OUT = Pattern.compile("[\\p{M}'’]+");
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^a-z0-9]+");
    private static final Pattern AT_THE_ENDS = Pattern.compile("^-|-$");

    private Slug() {}

    /** The name in lower-case ASCII letters and digits joined by hyphens, at most 60 characters, then eight characters of the id. */
    public static String of(String name, UUID id) {
        String words = of(name);
        String tail = id.toString().substring(0, 8);
        return words.isEmpty() ? tail : words + "-" + tail;
    }

    /** The name alone, for example for a taxonomy term; may be empty when it holds no Latin letter or digit. */
    public static String of(String name) {
        String letters = LEFT_OUT.matcher(Normalizer.normalize(name, Normalizer.Form.NFKD))
                .replaceAll("")
                .toLowerCase(Locale.ROOT);
        String plain = AT_THE_ENDS
                .matcher(BETWEEN_WORDS.matcher(letters).replaceAll("-"))
                .replaceAll("");
        if (plain.length() <= LONGEST_NAME) {
            return plain;
        }
        String cut = plain.substring(0, LONGEST_NAME + 1);
        return cut.contains("-") ? cut.substring(0, cut.lastIndexOf('-')) : plain.substring(0, LONGEST_NAME);
    }
}
