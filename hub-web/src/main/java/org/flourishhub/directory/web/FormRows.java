package org.flourishhub.directory.web;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.flourishhub.shared.web.Form;

/**
 * Things that a form holds several of, such as times: their fields are called {@code schedules.0.opensAt},
 * {@code schedules.1.opensAt} and so on. Rows that are blank, or that somebody ticked to take away, are dropped when it is sent.
 */
public final class FormRows {
    /** The field of a row that is ticked to take it away. */
    static final String GONE = "gone";
    /** The fields that do not make a row by themselves. */
    private static final Set<String> NOTHING_BY_THEMSELVES =
            Set.of("id", "placeId", "currency", "placeType", "country", GONE);

    private static final Pattern ADD = Pattern.compile("add-([A-Za-z.0-9]{1,60})");

    private FormRows() {}

    /** How many rows the form has of this sort. */
    public static int count(Form form, String list) {
        Set<Integer> numbers = numbers(form, list);
        return numbers.isEmpty() ? 0 : new TreeSet<>(numbers).last() + 1;
    }

    /** How many rows to show: always one to write in, and one more when somebody asked for it. */
    public static int shown(Form form, String list) {
        return Math.max(1, count(form, list) + (list.equals(asked(form)) ? 1 : 0));
    }

    /**
     * Whether a section of the form has something to show: a value, a problem, or a row somebody asked for. Names that end in
     * a dot mean all rows of that sort.
     */
    public static boolean holds(Form form, String... names) {
        return Arrays.stream(names)
                .anyMatch(name -> name.endsWith(".") ? holdsRows(form, name) : holdsField(form, name));
    }

    private static boolean holdsField(Form form, String name) {
        return form.problem(name) != null || form.values(name).stream().anyMatch(value -> !value.isBlank());
    }

    private static boolean holdsRows(Form form, String rows) {
        String list = rows.substring(0, rows.length() - 1);
        boolean wrong = form.problems().stream()
                .anyMatch(problem ->
                        problem.field().equals(list) || problem.field().startsWith(rows));
        return wrong || count(form, list) > 0 || (asked(form) != null && (asked(form) + ".").startsWith(rows));
    }

    /** Whether somebody only asked for another row. */
    static boolean isAskedForMore(Form form) {
        return asked(form) != null;
    }

    private static String asked(Form form) {
        Matcher add = ADD.matcher(form.value("then"));
        return add.matches() ? add.group(1) : null;
    }

    /** The fields of all rows of this sort, in order, such as {@code schedules.0.opensAt}. */
    static List<String> fields(Form form, String list) {
        return form.fields().stream()
                .filter(field -> field.startsWith(list + "."))
                .sorted()
                .toList();
    }

    /** What became of each row's number: those that are blank or taken away have none. */
    static Map<Integer, Integer> renumbering(Form form, String list) {
        Map<Integer, Integer> numbers = new LinkedHashMap<>();
        for (int row : numbers(form, list)) {
            if (isWritten(form, list + "." + row + ".")) {
                numbers.put(row, numbers.size());
            }
        }
        return numbers;
    }

    /** The same form, with only the rows that say something, counted from 0. */
    static Form tidied(Form form, String list) {
        Map<Integer, Integer> numbers = renumbering(form, list);
        Map<String, List<String>> kept = new LinkedHashMap<>();
        Form tidy = form;
        for (String field : fields(form, list)) {
            String[] parts = field.substring(list.length() + 1).split("\\.", 2);
            Integer number = parts[0].matches("[0-9]{1,3}") ? numbers.get(Integer.valueOf(parts[0])) : null;
            if (number != null) {
                kept.put(list + "." + number + "." + parts[1], form.values(field));
            }
            tidy = tidy.without(field);
        }
        for (Map.Entry<String, List<String>> field : kept.entrySet()) {
            tidy = tidy.with(field.getKey(), field.getValue());
        }
        return tidy;
    }

    /** The same for several sorts of rows; people have rows of phones of their own. */
    static Form tidiedWithPeople(Form form, List<String> lists) {
        Form tidy = form;
        for (String list : lists) {
            tidy = tidied(tidy, list);
        }
        for (int i = 0; i < count(tidy, "contacts"); i++) {
            tidy = tidied(tidy, "contacts." + i + ".phones");
        }
        return tidy;
    }

    private static Set<Integer> numbers(Form form, String list) {
        Pattern row = Pattern.compile(Pattern.quote(list) + "\\.([0-9]{1,3})\\..+");
        Set<Integer> numbers = new TreeSet<>();
        for (String field : form.fields()) {
            Matcher matcher = row.matcher(field);
            if (matcher.matches()) {
                numbers.add(Integer.valueOf(matcher.group(1)));
            }
        }
        return numbers;
    }

    static boolean isWritten(Form form, String row) {
        if (form.has(row + GONE, "yes")) {
            return false;
        }
        List<String> written = new ArrayList<>(form.fields());
        written.removeIf(field -> !field.startsWith(row)
                || NOTHING_BY_THEMSELVES.contains(field.substring(field.lastIndexOf('.') + 1))
                || form.values(field).stream().allMatch(String::isBlank));
        return !written.isEmpty();
    }
}
