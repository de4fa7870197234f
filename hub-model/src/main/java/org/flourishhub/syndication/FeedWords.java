package org.flourishhub.syndication;

import java.util.ArrayList;
import java.util.List;
import org.flourishhub.shared.RuleBroken.Problem;

/** The rules for what people say about a feed, when they add it and when they change it. */
final class FeedWords {
    private FeedWords() {}

    /** Empty when all of it can be kept. */
    static List<Problem> problems(FeedDetails details) {
        List<Problem> problems = new ArrayList<>();
        if (details.name() == null) {
            problems.add(new Problem("name", "Give the feed a name"));
        }
        tooLong(problems, "name", details.name(), 200);
        tooLong(problems, "licence", details.licence(), 100);
        tooLong(problems, "attribution", details.attribution(), 300);
        return problems;
    }

    private static void tooLong(List<Problem> problems, String field, String text, int most) {
        if (text != null && text.length() > most) {
            problems.add(new Problem(field, "Use at most " + most + " characters"));
        }
    }
}
