package org.flourishhub.syndication.inbound;

/** Text without what no document may hold: control characters, halves of letters, and numbers that are no letters. */
final class LegalText {

    private LegalText() {}

    static String of(String text) {
        if (isPlainlyLegal(text)) {
            return text;
        }
        StringBuilder legal = new StringBuilder(text.length());
        text.codePoints().filter(LegalText::isLegal).forEach(legal::appendCodePoint);
        return legal.toString();
    }

    private static boolean isPlainlyLegal(String text) {
        for (char c : text.toCharArray()) {
            if (!(c >= 0x20 && c < 0xD800 && c != 0x7F || isSpace(c))) {
                return false;
            }
        }
        return true;
    }

    private static boolean isLegal(int c) {
        return isSpace(c)
                || c >= 0x20 && c < 0xD800 && c != 0x7F
                || c >= 0xE000 && c <= 0xFFFD && c != 0xFEFF
                || c >= 0x10000 && (c & 0xFFFE) != 0xFFFE;
    }

    private static boolean isSpace(int c) {
        return c == '\n' || c == '\r' || c == '\t';
    }
}
