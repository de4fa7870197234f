package org.flourishhub.syndication.web;

import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Breaks long lines of a calendar where RFC 5545, 3.1, wants it: after 75 octets at most, never inside a character. */
final class FoldedLines {
    private static final int MOST_OCTETS = 75;
    private static final String LINE_END = "\r\n";

    private FoldedLines() {}

    /** {@code lines} each end with CR LF and are not broken yet. */
    static String of(String lines) {
        return Stream.of(lines.split(LINE_END)).map(FoldedLines::folded).collect(Collectors.joining());
    }

    private static String folded(String line) {
        StringBuilder folded = new StringBuilder();
        int octets = 0;
        for (int character : line.codePoints().toArray()) {
            String letter = Character.toString(character);
            int more = letter.getBytes(StandardCharsets.UTF_8).length;
            if (octets + more > MOST_OCTETS) {
                folded.append(LINE_END).append(' ');
                octets = 1;
            }
            folded.append(letter);
            octets += more;
        }
        return folded.append(LINE_END).toString();
    }
}
