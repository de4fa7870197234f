package org.flourishhub.imports;

/**
 * What became of the records of one page.
 *
 * @param leftOut those that could not be listed, or must not be
 * @param again those that had come before in the same run
 */
public record PageOutcome(int added, int changed, int unchanged, int leftOut, int again) {
    static final PageOutcome NOTHING = new PageOutcome(0, 0, 0, 0, 0);

    PageOutcome and(PageOutcome other) {
        return new PageOutcome(
                added + other.added,
                changed + other.changed,
                unchanged + other.unchanged,
                leftOut + other.leftOut,
                again + other.again);
    }

    /** It brought nothing that this run had not seen before. */
    boolean isAllRepeated() {
        return again > 0 && added + changed + unchanged + leftOut == 0;
    }
}
