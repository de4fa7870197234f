package org.flourishhub.shared;

import java.util.List;

/** A rule was broken, told in sentences for people, each beside the field it is about. */
public class RuleBroken extends RuntimeException {
    /** One sentence; {@code field} is the form field's name, or an empty string when it is about the whole. */
    public record Problem(String field, String sentence) {}

    private final transient List<Problem> problems;

    public RuleBroken(String sentence) {
        this("", sentence);
    }

    public RuleBroken(String field, String sentence) {
        this(List.of(new Problem(field, sentence)));
    }

    public RuleBroken(List<Problem> problems) {
        super(problems.stream()
                .map(Problem::sentence)
                .reduce((a, b) -> a + ". " + b)
                .orElse("A rule was broken"));
        this.problems = List.copyOf(problems);
    }

    public List<Problem> problems() {
        return problems;
    }
}
