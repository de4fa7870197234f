package org.flourishhub.search;

import java.util.ArrayList;
import java.util.List;
import org.flourishhub.shared.RuleBroken;
import org.flourishhub.shared.RuleBroken.Problem;

/**
 * Words for the same thing as a moderator writes them down, each a word or a few.
 *
 * @param said what people type
 * @param meant what is looked for too; empty when all the words said mean the same
 */
public record SynonymWords(List<String> said, List<String> meant) {
    static final int MOST = 20;
    private static final int LONGEST = 40;
    private static final int MOST_WORDS = 5;

    public SynonymWords {
        said = List.copyOf(said);
        meant = List.copyOf(meant);
    }

    /** Each line or each part between commas is a word or a few; only what a search would look at is kept. */
    public static SynonymWords of(String said, String meant) {
        return new SynonymWords(parts(said), parts(meant));
    }

    private static List<String> parts(String typed) {
        return typed.lines()
                .flatMap(line -> List.of(line.split("[,;]")).stream())
                .map(VisitorWords::withoutQuotes)
                .filter(words -> !words.isEmpty())
                .distinct()
                .toList();
    }

    void check() {
        List<Problem> problems = new ArrayList<>();
        if (said.isEmpty()) {
            problems.add(new Problem("said", "Write at least one word that people type"));
        } else if (said.size() == 1 && meant.isEmpty()) {
            problems.add(new Problem("meant", "Write what else to look for, or a second word above"));
        }
        check("said", said, problems);
        check("meant", meant, problems);
        if (!problems.isEmpty()) {
            throw new RuleBroken(problems);
        }
    }

    private static void check(String field, List<String> words, List<Problem> problems) {
        if (words.size() > MOST) {
            problems.add(new Problem(field, "Use at most " + MOST + " lines here"));
        }
        words.stream()
                .filter(word -> word.length() > LONGEST || word.split(" ").length > MOST_WORDS)
                .findFirst()
                .ifPresent(word -> problems.add(new Problem(
                        field,
                        "“" + word + "” is too long: use at most " + MOST_WORDS + " words and " + LONGEST
                                + " letters on a line")));
    }

    Synonyms.Rule rule() {
        return meant.isEmpty() ? Synonyms.Rule.same(said) : new Synonyms.Rule(said, meant);
    }
}
