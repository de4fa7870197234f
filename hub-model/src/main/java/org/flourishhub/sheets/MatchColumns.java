package org.flourishhub.sheets;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.flourishhub.shared.Actor;
import org.flourishhub.shared.RuleBroken;
import org.flourishhub.sheets.inbound.PartnerFile;
import org.flourishhub.sheets.inbound.Table;

/** An editor says what each column of a list is, and which of its tabs is meant; next time this is what is guessed. */
@ApplicationScoped
public class MatchColumns {
    /** So many headings are remembered for one organisation. */
    private static final int MOST_HEADINGS = 300;

    @Inject
    Sheets sheets;

    @Inject
    ReadSheet readSheet;

    @Inject
    Clock clock;

    /**
     * What there is to match.
     *
     * @param tabs of a spreadsheet that has several; else at most one
     * @param guess what each column most likely is, or what somebody said it is
     */
    public record ToMatch(Headings headings, List<String> tabs, Map<Integer, Column> guess) {}

    @Transactional
    public ToMatch toMatch(UUID sheetId, Actor editor) {
        Sheet sheet = sheets.get(sheetId);
        editor.mustBeEditorOf(sheet.organisationId());

        Table table = PartnerFile.read(sheets.content(sheetId), sheet.tab());
        Headings headings = Headings.of(table);
        Map<Integer, Column> guess =
                sheet.isMatched() ? sheet.matching() : headings.guess(sheets.habit(sheet.organisationId()));
        return new ToMatch(headings, table.tabs(), guess);
    }

    /** {@code columns} says what the columns are, by their places from 0; one that is not named is left out. */
    @Transactional
    public void match(UUID sheetId, Map<Integer, Column> columns, boolean publishes, Actor editor) {
        Sheet sheet = sheets.lock(sheetId);
        editor.mustBeEditorOf(sheet.organisationId());

        Headings headings = readSheet.headings(sheet);
        check(columns, headings);
        sheet.match(columns, publishes, clock.instant());
        remember(sheet.organisationId(), headings, columns);
    }

    /** Another tab of the same spreadsheet. */
    @Transactional
    public void choose(UUID sheetId, String tab, Actor editor) {
        Sheet sheet = sheets.lock(sheetId);
        editor.mustBeEditorOf(sheet.organisationId());

        Table table = PartnerFile.read(sheets.content(sheetId), tab);
        sheet.reads(table.tab(), Headings.of(table).rows().size(), clock.instant());
    }

    private static void check(Map<Integer, Column> columns, Headings headings) {
        List<RuleBroken.Problem> problems = new ArrayList<>();
        Map<Column, Integer> first = new HashMap<>();
        columns.forEach((index, column) -> {
            if (index < 0 || index >= headings.names().size()) {
                throw new RuleBroken("This list has no such column");
            }
            Integer other = first.putIfAbsent(column, index);
            if (other != null) {
                problems.add(new RuleBroken.Problem(
                        "column." + index,
                        "“" + column.heading() + "” is chosen twice: for “"
                                + headings.names().get(other) + "” and for “"
                                + headings.names().get(index) + "”. Leave one of them out"));
            }
        });
        if (!first.containsKey(Column.NAME)) {
            problems.add(new RuleBroken.Problem("column.0", "Say which column holds the names of your services"));
        }
        if (!problems.isEmpty()) {
            throw new RuleBroken(problems);
        }
    }

    private void remember(UUID organisationId, Headings headings, Map<Integer, Column> columns) {
        Map<String, String> habit = new LinkedHashMap<>();
        for (int i = 0; i < headings.names().size(); i++) {
            Column column = columns.get(i);
            habit.put(Column.plain(headings.names().get(i)), column == null ? "" : column.name());
        }
        sheets.habit(organisationId).forEach((heading, column) -> {
            if (habit.size() < MOST_HEADINGS) {
                habit.putIfAbsent(heading, column);
            }
        });
        sheets.remember(organisationId, habit);
    }
}
