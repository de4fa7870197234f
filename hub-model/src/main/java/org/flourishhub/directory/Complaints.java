package org.flourishhub.directory;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import org.flourishhub.shared.RuleBroken;

/** Collects everything that is wrong with a form, so that a person hears it all at once. */
final class Complaints {
    private final List<RuleBroken.Problem> problems;
    private final String before;

    Complaints() {
        this(new ArrayList<>(), "");
    }

    private Complaints(List<RuleBroken.Problem> problems, String before) {
        this.problems = problems;
        this.before = before;
    }

    void add(String field, String sentence) {
        problems.add(new RuleBroken.Problem(before + field, sentence));
    }

    /** The same complaints, about the fields of one part such as {@code schedules.0.}. */
    Complaints about(String part) {
        return new Complaints(problems, before + part);
    }

    /** Looks through several parts of the same sort; a listing has room for {@code most} of them. */
    <D> void each(String name, List<Part<D>> parts, int most, BiConsumer<D, Complaints> check) {
        if (parts.size() > most) {
            add(name, "There is room for " + most + " of these; this has " + parts.size());
            return;
        }
        for (int i = 0; i < parts.size(); i++) {
            check.accept(parts.get(i).said(), about(name + "." + i + "."));
        }
    }

    void missing(String field, Object value, String sentence) {
        if (value == null) {
            add(field, sentence);
        }
    }

    void longerThan(String field, String value, int characters) {
        if (value != null && value.length() > characters) {
            add(field, "Use at most " + characters + " characters here; this has " + value.length());
        }
    }

    void contact(String url, String email, String phone) {
        if (url != null && !Words.isWebAddress(url)) {
            add("url", "Enter a web address that starts with https:// or http://");
        }
        if (email != null && !Words.isEmail(email)) {
            add("email", "Enter an email address like name@example.org");
        }
        if (phone != null && !Words.isPhone(phone)) {
            add("phone", "Enter a phone number with only digits and spaces, like 0114 496 0000");
        }
    }

    void throwIfAny() {
        if (!problems.isEmpty()) {
            throw new RuleBroken(problems);
        }
    }
}
