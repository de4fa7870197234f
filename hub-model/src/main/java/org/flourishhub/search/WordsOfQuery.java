package org.flourishhub.search;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What a visitor typed, as words and as phrases in quotes. Only letters, digits and apostrophes are left of it
 * ({@link VisitorWords}), so that every bracket, operator and weight in the question is the hub's own.
 */
final class WordsOfQuery {
    private static final Pattern PIECE = Pattern.compile("\"[^\"]+\"|[^\" ]+");

    private final String plain;
    private final List<String> pieces = new ArrayList<>();

    private WordsOfQuery(String clean) {
        plain = VisitorWords.withoutQuotes(clean);
        Matcher piece = PIECE.matcher(clean);
        while (piece.find()) {
            pieces.add(piece.group());
        }
    }

    static WordsOfQuery of(String typed) {
        return new WordsOfQuery(VisitorWords.of(typed));
    }

    boolean isEmpty() {
        return plain.isEmpty();
    }

    /** The words alone, in lower case, with one space between. */
    String plain() {
        return plain;
    }

    /** How many of the words say something. */
    long telling() {
        return Stream.of(plain.split(" "))
                .filter(word -> !word.isEmpty() && !PassedOver.is(word))
                .count();
    }

    /** The words side by side, with up to {@code between} others among them; empty when there is only one. */
    String together(int between) {
        return plain.contains(" ") ? "\"" + plain + "\"~" + between : "";
    }

    /** The question for these words, each with its other names. */
    String asked(Synonyms synonyms) {
        return String.join(" ", clauses(synonyms));
    }

    /**
     * How many of the clauses must be met. One alone with its other names needs a rule of its own: Solr takes its brackets
     * away, and would count the names.
     */
    String howMany(Synonyms synonyms) {
        List<String> said = clauses(synonyms).stream()
                .filter(clause -> !PassedOver.is(clause))
                .toList();
        return said.size() == 1 && said.get(0).startsWith("(") ? "1" : Ranking.HOW_MANY_WORDS;
    }

    private List<String> clauses(Synonyms synonyms) {
        List<String> clauses = new ArrayList<>();
        int next = 0;
        while (next < pieces.size()) {
            Synonyms.Match match = synonyms.startOf(wordsFrom(next));
            int words = match == null ? 1 : match.words();
            List<String> own = pieces.subList(next, next + words);
            clauses.add(match == null ? own.get(0) : either(own, match.others()));
            next += words;
        }
        return clauses;
    }

    private List<String> wordsFrom(int first) {
        return pieces.subList(first, pieces.size()).stream()
                .takeWhile(piece -> !piece.startsWith("\""))
                .toList();
    }

    private static String either(List<String> own, List<String> others) {
        List<String> ways = new ArrayList<>();
        ways.add(own.size() == 1 ? own.get(0) : "(" + String.join(" AND ", own) + ")");
        String typed = String.join(" ", own);
        others.forEach(other -> ways.add(
                weighed(other, Synonyms.areForms(typed, other) ? Ranking.ANOTHER_FORM : Ranking.ANOTHER_NAME_FOR_IT)));
        return "(" + String.join(" OR ", ways) + ")";
    }

    /** A phrase counts once for each of its words, which must not lift it above the visitor's own. */
    private static String weighed(String other, double worth) {
        int words = other.split(" ").length;
        double weight = Math.round(100 * worth / words) / 100.0;
        return (words > 1 ? "\"" + other + "\"" : other) + "^" + weight;
    }
}
