package org.flourishhub.sheets;

/** Words for a cell that no spreadsheet takes for a formula. */
public final class SafeCell {
    private SafeCell() {}

    /** A spreadsheet runs a cell that begins like a formula; an apostrophe before it makes it words. */
    public static String of(String text) {
        return text.isEmpty() || "=+-@\t\r\n".indexOf(text.charAt(0)) < 0 ? text : "'" + text;
    }
}
