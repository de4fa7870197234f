package org.flourishhub.directory.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.flourishhub.shared.RuleBroken;
import org.flourishhub.shared.RuleBroken.Problem;
import org.flourishhub.shared.web.Form;

/** Reads what somebody typed, and collects all that is wrong with it, so that a person hears it at once. */
final class FormReading {
    private final Form form;
    private final List<Problem> problems = new ArrayList<>();

    FormReading(Form form) {
        this.form = form;
    }

    String text(String field) {
        return form.value(field);
    }

    boolean isTicked(String field) {
        return form.has(field, "yes");
    }

    Set<String> chosen(String field) {
        return new TreeSet<>(form.values(field));
    }

    void problem(String field, String sentence) {
        problems.add(new Problem(field, sentence));
    }

    /** {@code null} when nothing was typed. */
    Integer wholeNumber(String field, String sentence) {
        try {
            String typed = form.value(field).strip();
            return typed.isEmpty() ? null : Integer.valueOf(typed);
        } catch (NumberFormatException e) {
            problem(field, sentence);
            return null;
        }
    }

    /** {@code null} when nothing was typed. */
    Double decimal(String field, String sentence) {
        String typed = form.value(field).strip();
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
            if (form.has(field, choice.name())) {
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
