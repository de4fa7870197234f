package org.flourishhub.shared.web;

import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.core.MultivaluedMap;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.flourishhub.shared.RuleBroken;
import org.flourishhub.shared.RuleBroken.Problem;

/** A form as it stands in front of somebody: what is in each field, and what is wrong with it. It never changes; a change makes another. */
public final class Form {
    /** The hidden field that shows that a form is ours. */
    public static final String TOKEN = FormToken.FIELD;
    /** The hidden field that asks to see the form once more instead of doing what it says. */
    public static final String AGAIN = "again";

    private static final Form EMPTY = new Form(Map.of(), List.of());

    private final Map<String, List<String>> values;
    private final List<Problem> problems;

    private Form(Map<String, List<String>> values, List<Problem> problems) {
        this.values = values;
        this.problems = problems;
    }

    public static Form empty() {
        return EMPTY;
    }

    public static Form of(MultivaluedMap<String, String> typed) {
        Map<String, List<String>> values = new LinkedHashMap<>();
        typed.forEach((field, given) -> values.put(
                field, given.stream().map(value -> Objects.toString(value, "")).toList()));
        return new Form(values, List.of());
    }

    /** From the body of a request; what is no form at all is an empty one. */
    public static Form parsed(String body) {
        Form form = EMPTY;
        try {
            for (String pair : body.split("&")) {
                String[] halves = pair.split("=", 2);
                if (halves.length == 2) {
                    form = form.and(decoded(halves[0]), decoded(halves[1]));
                }
            }
            return form;
        } catch (IllegalArgumentException notEncoded) {
            return EMPTY;
        }
    }

    private static String decoded(String part) {
        return URLDecoder.decode(part, StandardCharsets.UTF_8);
    }

    private Form and(String field, String value) {
        List<String> more = new ArrayList<>(values(field));
        more.add(value);
        return with(field, more);
    }

    /** {@code null} counts as empty. */
    public Form with(String field, Object value) {
        return with(field, List.of(Objects.toString(value, "")));
    }

    public Form with(String field, List<String> some) {
        Map<String, List<String>> changed = new LinkedHashMap<>(values);
        changed.put(field, List.copyOf(some));
        return new Form(changed, problems);
    }

    public Form without(String field) {
        Map<String, List<String>> changed = new LinkedHashMap<>(values);
        changed.remove(field);
        return new Form(changed, problems);
    }

    /** The same words, with what is wrong beside them. */
    public Form because(RuleBroken broken) {
        return new Form(values, broken.problems());
    }

    public Set<String> fields() {
        return values.keySet();
    }

    /** Empty when nothing was given. */
    public String value(String field) {
        List<String> some = values(field);
        return some.isEmpty() ? "" : some.get(0);
    }

    /** Without space around it; {@code null} when nothing was given. */
    public String textOrNull(String field) {
        String text = value(field).strip();
        return text.isEmpty() ? null : text;
    }

    /** What was chosen from a list of ours; {@code null} when nothing was. */
    public UUID id(String field) {
        try {
            String chosen = textOrNull(field);
            return chosen == null ? null : UUID.fromString(chosen);
        } catch (IllegalArgumentException notOneOfOurs) {
            throw new BadRequestException(notOneOfOurs);
        }
    }

    /** The version of the thing that somebody had in front of them when they began to change it. */
    public long version() {
        try {
            return Long.parseLong(value("version"));
        } catch (NumberFormatException notOurForm) {
            throw new BadRequestException(notOurForm);
        }
    }

    public List<String> values(String field) {
        return values.getOrDefault(field, List.of());
    }

    public boolean has(String field, String value) {
        return values(field).contains(value);
    }

    /** True when it comes back from a detour and only wants to be seen once more. */
    public boolean isAgain() {
        return has(AGAIN, "yes");
    }

    public boolean isRight() {
        return problems.isEmpty();
    }

    public List<Problem> problems() {
        return problems;
    }

    /** The first sentence about one field; {@code null} when it is right. */
    public String problem(String field) {
        return problems.stream()
                .filter(problem -> problem.field().equals(field))
                .map(Problem::sentence)
                .findFirst()
                .orElse(null);
    }
}
