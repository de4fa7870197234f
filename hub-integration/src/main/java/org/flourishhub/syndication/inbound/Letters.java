package org.flourishhub.syndication.inbound;

/** Counts in documents of megabytes, where it matters how a letter is looked for. */
final class Letters {
    private Letters() {}

    /** Looks no further than it must. */
    static boolean areMoreThan(int many, char letter, String text) {
        int found = 0;
        for (int at = text.indexOf(letter); at >= 0; at = text.indexOf(letter, at + 1)) {
            if (++found > many) {
                return true;
            }
        }
        return false;
    }
}
