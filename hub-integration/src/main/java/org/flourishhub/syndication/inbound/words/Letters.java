package org.flourishhub.syndication.inbound.words;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Counts and looks in documents of megabytes, where it matters how a letter is looked for. */
public final class Letters {
    private Letters() {}

    /** Looks no further than it must. */
    public static boolean areMoreThan(int many, char letter, String text) {
        int found = 0;
        for (int at = text.indexOf(letter); at >= 0; at = text.indexOf(letter, at + 1)) {
            if (++found > many) {
                return true;
            }
        }
        return false;
    }

    /** Whether one of these words, which all begin with this letter, stands anywhere. */
    public static boolean stand(String text, char first, String... words) {
        for (int at = text.indexOf(first); at >= 0; at = text.indexOf(first, at + 1)) {
            for (String word : words) {
                if (text.startsWith(word, at)) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Whether what this pattern describes stands anywhere. It begins with this letter: from one to the next is faster. */
    public static boolean begin(Pattern pattern, char first, String text) {
        int at = text.indexOf(first);
        if (at < 0) {
            return false;
        }
        Matcher found = pattern.matcher(text);
        for (; at >= 0; at = text.indexOf(first, at + 1)) {
            if (found.region(at, text.length()).lookingAt()) {
                return true;
            }
        }
        return false;
    }
}
