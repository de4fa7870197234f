package org.flourishhub.imports;

/**
 * How far a reading has come.
 *
 * @param page the next page to ask for, from 1
 * @param perPage how many records a page is asked to hold
 * @param read how many records were read so far
 */
public record Bookmark(int page, int perPage, long read) {
    private static final int USUAL_PAGE = 100;

    public static Bookmark start() {
        return new Bookmark(1, USUAL_PAGE, 0);
    }

    /** One page on, {@code records} further. */
    public Bookmark after(int records) {
        return new Bookmark(page + 1, perPage, read + records);
    }

    /** The same place among pages of another length; only lengths that divide this one keep the place. */
    public Bookmark withPagesOf(int fewer) {
        return new Bookmark((page - 1) * (perPage / fewer) + 1, fewer, read);
    }
}
