package org.flourishhub.sheets;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.flourishhub.shared.RuleBroken;
import org.flourishhub.sheets.inbound.Cell;
import org.flourishhub.sheets.inbound.Row;
import org.flourishhub.sheets.inbound.Table;

/**
 * The row of a list that says what its columns are, which is not always the first: many have a title above.
 *
 * @param row its number as the partner's program counts
 * @param names one for each column, no two the same
 * @param samples something out of each column, or an empty text
 * @param rows all that stands below
 */
public record Headings(int row, List<String> names, List<String> samples, List<Row> rows) {
    private static final int LOOKED_AT = 10;
    private static final int SAMPLE = 60;

    public static Headings of(Table table) {
        List<Row> all = table.rows();
        int at = find(all);
        List<Row> below = all.subList(at + 1, all.size());
        if (below.isEmpty()) {
            throw new RuleBroken(
                    "file", "There are only headings in this list. Put your services in the rows below them");
        }
        if (below.size() > Table.MOST_ROWS) {
            throw new RuleBroken(
                    "file", "This list has more than 5,000 rows. Please cut it into several files of up to 5,000 rows");
        }
        int width = Math.max(
                all.get(at).cells().size(),
                below.stream().mapToInt(row -> lastFilled(row) + 1).max().orElse(0));
        List<String> names = new ArrayList<>();
        List<String> samples = new ArrayList<>();
        for (int i = 0; i < width; i++) {
            String sample = sample(below, i);
            String heading = all.get(at).cell(i).text().replaceAll("\\s+", " ");
            String name = heading.isEmpty() ? "Column " + letters(i) : shortened(heading);
            names.add(names.contains(name) ? name + " (column " + letters(i) + ")" : name);
            samples.add(sample);
        }
        return new Headings(all.get(at).number(), List.copyOf(names), List.copyOf(samples), below);
    }

    /** The row with the most words we know above columns; else the first with more than one cell. */
    private static int find(List<Row> rows) {
        int best = -1;
        long most = 0;
        int looked = Math.min(rows.size(), LOOKED_AT);
        for (int i = 0; i < looked; i++) {
            long known = rows.get(i).cells().stream()
                    .filter(cell -> Column.guess(cell.text()).isPresent())
                    .count();
            if (known > most) {
                most = known;
                best = i;
            }
        }
        for (int i = 0; best < 0 && i < looked; i++) {
            best = rows.get(i).cells().stream().filter(cell -> !cell.isEmpty()).count() > 1 ? i : -1;
        }
        return Math.max(best, 0);
    }

    private static int lastFilled(Row row) {
        int last = row.cells().size() - 1;
        while (last >= 0 && row.cell(last).isEmpty()) {
            last--;
        }
        return last;
    }

    private static String sample(List<Row> rows, int column) {
        return rows.stream()
                .map(row -> row.cell(column))
                .filter(cell -> !cell.isEmpty())
                .map(Cell::text)
                .map(Headings::shortened)
                .findFirst()
                .orElse("");
    }

    private static String shortened(String text) {
        String line = text.replaceAll("[\\p{Cc}\\s]+", " ");
        int end = Math.min(line.length(), SAMPLE);
        boolean half = end < line.length() && Character.isHighSurrogate(line.charAt(end - 1));
        return end < line.length() ? line.substring(0, half ? end - 1 : end) + "…" : line;
    }

    private static String letters(int column) {
        return (column >= 26 ? letters(column / 26 - 1) : "") + (char) ('A' + column % 26);
    }

    /** Guessed, or as the organisation had it last time; what is taken already is not guessed again. */
    Map<Integer, Column> guess(Map<String, String> habit) {
        Map<Integer, Column> guessed = new LinkedHashMap<>();
        for (int i = 0; i < names.size(); i++) {
            String known = habit.get(Column.plain(names.get(i)));
            Column column = known == null
                    ? Column.guess(names.get(i)).orElse(null)
                    : known.isEmpty() ? null : Column.valueOf(known);
            if (column != null && !guessed.containsValue(column)) {
                guessed.put(i, column);
            }
        }
        return guessed;
    }
}
