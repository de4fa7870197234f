package org.flourishhub.sheets.web;

import jakarta.ws.rs.BadRequestException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.flourishhub.shared.web.Form;
import org.flourishhub.sheets.Column;
import org.flourishhub.sheets.MatchColumns;
import org.flourishhub.sheets.Sheet;

/** Which column of a list is what, as a form: one choice for each column. */
final class MatchingForm {
    private static final Pattern FIELD = Pattern.compile("column\\.([0-9]{1,3})");

    private MatchingForm() {}

    static Form of(Sheet sheet, MatchColumns.ToMatch toMatch) {
        Form form = Form.empty().with("publishes", sheet.publishes() ? "yes" : "no");
        for (Map.Entry<Integer, Column> guessed : toMatch.guess().entrySet()) {
            form = form.with("column." + guessed.getKey(), guessed.getValue().name());
        }
        return form;
    }

    static Map<Integer, Column> columns(Form form) {
        Map<Integer, Column> columns = new TreeMap<>();
        for (String field : form.fields()) {
            Matcher column = FIELD.matcher(field);
            if (column.matches() && !form.value(field).isEmpty()) {
                columns.put(Integer.valueOf(column.group(1)), chosen(form.value(field)));
            }
        }
        return columns;
    }

    private static Column chosen(String name) {
        try {
            return Column.valueOf(name);
        } catch (IllegalArgumentException notOneOfOurs) {
            throw new BadRequestException(notOneOfOurs);
        }
    }

    /** Value and words in turn, as the choice of a form wants them. */
    static List<String> choices() {
        List<String> choices = new ArrayList<>(List.of("", "Leave it out"));
        for (Column column : Column.values()) {
            choices.add(column.name());
            choices.add(column.need().isEmpty() ? column.heading() : column.heading() + " (" + column.need() + ")");
        }
        return choices;
    }
}
