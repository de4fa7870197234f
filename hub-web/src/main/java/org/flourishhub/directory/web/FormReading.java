package org.flourishhub.directory.web;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Function;
import org.flourishhub.directory.Part;
import org.flourishhub.shared.RuleBroken;
import org.flourishhub.shared.RuleBroken.Problem;
import org.flourishhub.shared.web.Form;

/** Reads what somebody typed, and collects all that is wrong with it, so that a person hears it at once. */
final class FormReading {
    private final Form form;
    private final String row;
    private final List<Problem> problems;

    FormReading(Form form) {
        this(form, "", new ArrayList<>());
    }

    private FormReading(Form form, String row, List<Problem> problems) {
        this.form = form;
        this.row = row;
        this.problems = problems;
    }

    /** Reads one row, whose fields all begin with {@code row}; what is wrong with it is collected here too. */
    FormReading in(String row) {
        return new FormReading(form, this.row + row, problems);
    }

    /** Reads each row of a sort, in order. */
    <T> List<T> rows(String list, Function<FormReading, T> read) {
        List<T> rows = new ArrayList<>();
        for (int i = 0; i < count(list); i++) {
            rows.add(read.apply(in(list + "." + i + ".")));
        }
        return rows;
    }

    int count(String list) {
        return FormRows.count(form, row + list);
    }

    /** The same, as parts that keep the ids they came with. */
    <D> List<Part<D>> parts(String list, Function<FormReading, D> read) {
        return rows(list, one -> new Part<>(one.id("id"), read.apply(one)));
    }

    /** One of ours, or {@code null}. */
    UUID id(String field) {
        try {
            return UUID.fromString(text(field).strip());
        } catch (IllegalArgumentException none) {
            return null;
        }
    }

    String text(String field) {
        return form.value(row + field);
    }

    boolean isTicked(String field) {
        return form.has(row + field, "yes");
    }

    Set<String> chosen(String field) {
        return new TreeSet<>(form.values(row + field));
    }

    void problem(String field, String sentence) {
        problems.add(new Problem(row + field, sentence));
    }

    /** {@code null} when nothing was typed. */
    LocalDate day(String field) {
        return read(field, TypedTime::day, "Enter a day like 3 June 2027");
    }

    /** {@code null} when nothing was typed. */
    LocalTime time(String field) {
        return read(field, TypedTime::time, "Enter a time like 10:30 or 2 pm");
    }

    /** Several days with commas between them. */
    Set<LocalDate> days(String field) {
        Set<LocalDate> days = new TreeSet<>();
        for (String typed : text(field).split("[,;\\n]")) {
            LocalDate day = typed.isBlank() ? null : TypedTime.day(typed);
            if (day != null) {
                days.add(day);
            } else if (!typed.isBlank()) {
                problem(field, "Enter days like 24 December 2026, with commas between them");
                return days;
            }
        }
        return days;
    }

    private <T> T read(String field, Function<String, T> reader, String sentence) {
        String typed = text(field).strip();
        T read = typed.isEmpty() ? null : reader.apply(typed);
        if (read == null && !typed.isEmpty()) {
            problem(field, sentence);
        }
        return read;
    }

    /** {@code null} when nothing was typed. */
    Integer wholeNumber(String field, String sentence) {
        try {
            String typed = text(field).strip();
            return typed.isEmpty() ? null : Integer.valueOf(typed);
        } catch (NumberFormatException e) {
            problem(field, sentence);
            return null;
        }
    }

    /** {@code null} when nothing was typed. */
    Double decimal(String field, String sentence) {
        String typed = text(field).strip();
        if (typed.isEmpty()) {
            return null;
        } else if (!typed.matches("-?[0-9]{1,3}(\\.[0-9]{1,12})?")) {
            problem(field, sentence);
            return null;
        }
        return Double.valueOf(typed);
    }

    /** The choice with that name, or {@code otherwise} when the form names none. */
    <E extends Enum<E>> E choice(String field, Class<E> choices, E otherwise) {
        for (E choice : choices.getEnumConstants()) {
            if (form.has(row + field, choice.name())) {
                return choice;
            }
        }
        return otherwise;
    }

    /** Adds what the hub's own rules say to what could not even be read; a field gets one sentence. */
    void check(Runnable rules) {
        try {
            rules.run();
        } catch (RuleBroken broken) {
            broken.problems().stream()
                    .filter(problem ->
                            problems.stream().noneMatch(known -> known.field().equals(problem.field())))
                    .toList()
                    .forEach(problems::add);
        }
        if (!problems.isEmpty()) {
            throw new RuleBroken(problems);
        }
    }
}
