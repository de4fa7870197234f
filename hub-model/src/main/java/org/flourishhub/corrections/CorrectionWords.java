package org.flourishhub.corrections;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.flourishhub.shared.RuleBroken;
import org.flourishhub.shared.RuleBroken.Problem;

/**
 * What a visitor says about a page. Blank parts are {@code null}.
 *
 * @param contact how to reach the visitor, if they want to be reached
 */
public record CorrectionWords(String wrong, String right, String contact) {
    static final int LONGEST = 1_000;
    static final int LONGEST_CONTACT = 254;
    /** A new web address, and where it says so; advertisements bring more. */
    static final int MOST_LINKS = 2;

    private static final Pattern LINK = Pattern.compile("(?i)https?:|www\\.|\\[url|href\\s*=");

    public CorrectionWords {
        wrong = tidy(wrong);
        right = tidy(right);
        contact = tidy(contact);
    }

    /** Everything that is wrong with them, all at once. */
    public void check() {
        List<Problem> problems = new ArrayList<>();
        if (wrong == null) {
            problems.add(new Problem("wrong", "Say what is wrong on the page"));
        }
        tooLong(problems, "wrong", wrong, LONGEST);
        tooLong(problems, "right", right, LONGEST);
        tooLong(problems, "contact", contact, LONGEST_CONTACT);
        if (links() > MOST_LINKS) {
            problems.add(new Problem("wrong", "Use at most " + MOST_LINKS + " web addresses in all"));
        }
        if (!problems.isEmpty()) {
            throw new RuleBroken(problems);
        }
    }

    private long links() {
        return Stream.of(wrong, right, contact)
                .filter(Objects::nonNull)
                .mapToLong(words -> LINK.matcher(words).results().count())
                .sum();
    }

    private static void tooLong(List<Problem> problems, String field, String words, int most) {
        if (words != null && words.length() > most) {
            problems.add(new Problem(field, "Use at most " + most + " characters here; this has " + words.length()));
        }
    }

    private static String tidy(String typed) {
        if (typed == null) {
            return null;
        }
        String plain = typed.replaceAll("\\r\\n?", "\n")
                .replaceAll("[\\p{Cc}\\p{Cf}&&[^\\n\\u200d]]", "")
                .replaceAll("\\n{3,}", "\n\n")
                .strip();
        return plain.isEmpty() ? null : plain;
    }
}
