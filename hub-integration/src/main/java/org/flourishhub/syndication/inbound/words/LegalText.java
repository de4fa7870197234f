package org.flourishhub.syndication.inbound.words;

/**
 * Text without what no document may hold: control characters, halves of letters, numbers that are no letters, and what
 * turns the direction of all that follows around, so that other words are seen than are there.
 */
public final class LegalText {

    private LegalText() {}

    public static String of(String text) {
        if (isPlainlyLegal(text)) {
            return text;
        }
        StringBuilder legal = new StringBuilder(text.length());
        text.codePoints().filter(LegalText::isLegal).forEach(legal::appendCodePoint);
        return legal.toString();
    }

    private static boolean isPlainlyLegal(String text) {
        for (char c : text.toCharArray()) {
            if (!(c >= 0x20 && c < 0xD800 && c != 0x7F && !turnsAround(c) || isSpace(c))) {
                return false;
            }
        }
        return true;
    }

    private static boolean isLegal(int c) {
        return isSpace(c)
                || c >= 0x20 && c < 0xD800 && c != 0x7F && !turnsAround(c)
                || c >= 0xE000 && c <= 0xFFFD && c != 0xFEFF
                || c >= 0x10000 && (c & 0xFFFE) != 0xFFFE;
    }

    /** Overrides of the direction; Arabic and Hebrew do without. */
    static boolean turnsAround(int c) {
        return c == 0x202D || c == 0x202E;
    }

    private static boolean isSpace(int c) {
        return c == '\n' || c == '\r' || c == '\t';
    }
}
