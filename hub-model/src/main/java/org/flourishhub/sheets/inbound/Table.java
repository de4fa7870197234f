package org.flourishhub.sheets.inbound;

import java.util.ArrayList;
import java.util.List;
import org.flourishhub.shared.RuleBroken;

/**
 * What a partner's file says, row by row, empty rows left out.
 *
 * @param tabs the names of all tabs that can be seen; empty for a text file
 * @param tab the one that was read; {@code null} for a text file
 */
public record Table(List<Row> rows, List<String> tabs, String tab) {
    public static final int MOST_ROWS = 5_000;
    static final int MOST_COLUMNS = 100;
    /** Headings, and what some put above them. */
    private static final int ABOVE = 20;

    public Table {
        rows = List.copyOf(rows);
        tabs = List.copyOf(tabs);
    }

    /** Collects rows up to the limit. */
    static final class Filling {
        private final List<Row> rows = new ArrayList<>();

        void add(Row row) {
            if (row.isEmpty()) {
                return;
            }
            if (rows.size() >= MOST_ROWS + ABOVE) {
                throw new RuleBroken(
                        "file",
                        "This list has more than 5,000 rows. Please cut it into several files of up to 5,000 rows");
            }
            rows.add(row);
        }

        List<Row> rows() {
            return rows;
        }
    }
}
