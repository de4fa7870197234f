package org.flourishhub.booklets;

/** Sets and prints a booklet. */
public interface BookletPress {
    /** Hears how far it has come. */
    interface Progress {
        void written(int listings, int ofAll);
    }

    /** {@code search} is what stands after the question mark in the address of the search; returns a PDF file. */
    byte[] print(String search, Progress progress);
}
