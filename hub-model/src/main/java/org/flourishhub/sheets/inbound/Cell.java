package org.flourishhub.sheets.inbound;

/**
 * One cell of a partner's table.
 *
 * @param text as somebody would read it, without space around it; never {@code null}
 */
public record Cell(String text, Kind kind) {
    /** What the file says it is; a text file only knows words. */
    public enum Kind {
        WORDS,
        NUMBER,
        /** A formula that went wrong, such as {@code #N/A}. */
        ERROR
    }

    public static final Cell EMPTY = words("");

    public Cell {
        text = text.strip();
    }

    public static Cell words(String text) {
        return new Cell(text, Kind.WORDS);
    }

    public boolean isEmpty() {
        return text.isEmpty();
    }
}
