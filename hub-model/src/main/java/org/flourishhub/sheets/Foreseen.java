package org.flourishhub.sheets;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** What taking in a list would do, row by row. */
public record Foreseen(List<Row> rows) {
    /**
     * One row.
     *
     * @param was what would change, as it is now
     * @param became the same, as it would be
     */
    public record Row(
            int number,
            String name,
            Decision.Outcome outcome,
            Map<String, String> was,
            Map<String, String> became,
            List<String> problems,
            List<String> notes) {}

    public Foreseen {
        rows = List.copyOf(rows);
    }

    private List<Row> rows(Decision.Outcome outcome) {
        return rows.stream().filter(row -> row.outcome() == outcome).toList();
    }

    public List<Row> added() {
        return rows(Decision.Outcome.ADDED);
    }

    public List<Row> changed() {
        return rows(Decision.Outcome.CHANGED);
    }

    public List<Row> same() {
        return rows(Decision.Outcome.SAME);
    }

    public List<Row> wrong() {
        return rows(Decision.Outcome.WRONG);
    }

    /** Rows that will say one of these fields anew, such as {@code schedules}. */
    public List<Row> saying(String... fields) {
        return rows.stream()
                .filter(row -> Stream.of(fields)
                        .anyMatch(field -> !row.became().getOrDefault(field, "").isEmpty()))
                .toList();
    }

    /** Rows of which a spreadsheet has spoilt something that could be put right. */
    public List<Row> noted() {
        return rows.stream().filter(row -> !row.notes().isEmpty()).toList();
    }
}
