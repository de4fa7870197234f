package org.flourishhub.sheets.inbound;

import java.util.List;

/**
 * One row of a partner's table that is not empty.
 *
 * @param number as the partner's program counts it, from 1
 */
public record Row(int number, List<Cell> cells) {
    public Row {
        cells = List.copyOf(cells);
    }

    /** An empty one beyond the last. */
    public Cell cell(int column) {
        return column < cells.size() ? cells.get(column) : Cell.EMPTY;
    }

    boolean isEmpty() {
        return cells.stream().allMatch(Cell::isEmpty);
    }
}
