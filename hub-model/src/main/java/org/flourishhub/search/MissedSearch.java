package org.flourishhub.search;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A search that found nothing, for the few seconds until its words are counted; it is never kept or logged.
 *
 * @param visitor network address and browser, only to tell visitors apart
 */
record MissedSearch(String text, String visitor) {
    private static final Pattern LETTERS = Pattern.compile("\\p{L}{3,30}");
    private static final int MOST_WORDS = 5;
    private static final int LONGEST_PHRASE = 3;

    /** Its words, and the whole when it is short: "cold house" says more than its parts. Nothing with digits in it. */
    Set<String> terms() {
        List<String> words = Stream.of(WordsOfQuery.of(text).plain().split(" "))
                .filter(word -> !PassedOver.is(word))
                .toList();
        Set<String> terms = new LinkedHashSet<>();
        words.stream()
                .filter(word -> LETTERS.matcher(word).matches())
                .limit(MOST_WORDS)
                .forEach(terms::add);
        if (words.size() > 1 && words.size() <= LONGEST_PHRASE && terms.containsAll(words)) {
            terms.add(String.join(" ", words));
        }
        terms.removeIf(term -> term.length() > MissedWords.LONGEST);
        return terms;
    }
}
