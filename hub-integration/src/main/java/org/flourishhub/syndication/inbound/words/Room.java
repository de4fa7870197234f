package org.flourishhub.syndication.inbound.words;

/**
 * How many letters a text may grow by while it is cleaned, in comparison to what came. Links are made whole, and links and
 * headings are said again in each of many parts: without a limit, a page of text could fill the memory.
 */
final class Room {
    private static final int ALWAYS = 10_000;
    private static final int TIMES = 4;

    private long left;

    Room(String html) {
        left = ALWAYS + (long) TIMES * html.length();
    }

    /** Whether there is room for so many letters; then it is taken. */
    boolean take(int letters) {
        boolean fits = letters <= left;
        left -= fits ? letters : 0;
        return fits;
    }
}
