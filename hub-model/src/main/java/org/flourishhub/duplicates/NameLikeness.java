package org.flourishhub.duplicates;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.apache.commons.text.similarity.JaroWinklerSimilarity;
import org.apache.commons.text.similarity.LevenshteinDistance;

/** How alike two names are, word by word and in any order. A slip of the finger does not part two words; another word does. */
enum NameLikeness {
    /** The same words, but for slips. */
    SAME,
    /** The same words, and in one of them some that come and go, such as "group" or whose it is. */
    SIMILAR,
    /** One says something that matters and that the other does not say: "for beginners". */
    SAYS_MORE,
    /** Each says something that the other does not. */
    AT_ODDS;

    private static final JaroWinklerSimilarity JARO_WINKLER = new JaroWinklerSimilarity();
    private static final LevenshteinDistance SLIPS = new LevenshteinDistance(2);
    /** Found by trial: "allotmnet" is the same word, "mornings" and "evenings" are two. */
    private static final double SAME_WORD = 0.88;

    /** What one list says of a group and another leaves out. */
    private static final Set<String> GENERIC =
            Set.of("group", "service", "services", "project", "sheffield", "club", "free", "local");

    /** {@code byTheWay} are words that may stand in one and be missing in the other, such as those of the organisation's name. */
    static NameLikeness of(List<String> one, List<String> other, Collection<String> byTheWay) {
        List<String> left = new ArrayList<>();
        List<String> there = new ArrayList<>(other);
        for (String word : one) {
            String match = best(word, there);
            if (match == null) {
                left.add(word);
            } else {
                there.remove(match);
            }
        }
        boolean nothingInCommon = left.size() == one.size();
        boolean both = !left.isEmpty() && !there.isEmpty();
        if (left.isEmpty() && there.isEmpty()) {
            return nothingInCommon ? AT_ODDS : SAME;
        }
        left.removeIf(word -> comesAndGoes(word, byTheWay));
        there.removeIf(word -> comesAndGoes(word, byTheWay));
        if (left.isEmpty() && there.isEmpty() || isSlip(String.join("", left), String.join("", there))) {
            return nothingInCommon && left.isEmpty() ? AT_ODDS : SIMILAR;
        }
        return both ? AT_ODDS : SAYS_MORE;
    }

    private static boolean comesAndGoes(String word, Collection<String> byTheWay) {
        return GENERIC.stream().anyMatch(other -> isSame(word, other))
                || byTheWay.stream().anyMatch(other -> isSame(word, other));
    }

    private static String best(String word, List<String> there) {
        return there.stream()
                .filter(other -> isSame(word, other))
                .max(Comparator.comparingDouble(other -> JARO_WINKLER.apply(word, other)))
                .orElse(null);
    }

    /** Numbers and very short words are the same or not. */
    private static boolean isSame(String word, String other) {
        if (word.equals(other)) {
            return true;
        }
        boolean exact = word.length() < 4 || other.length() < 4 || Character.isDigit(word.charAt(0));
        return !exact && JARO_WINKLER.apply(word, other) >= SAME_WORD;
    }

    /** A slip across a space makes other words ("swimmin ghub"), or is a large part of a short one ("cae" for "cafe"). */
    private static boolean isSlip(String words, String others) {
        int length = Math.max(words.length(), others.length());
        boolean comparable = length >= 4
                && !words.isEmpty()
                && !others.isEmpty()
                && words.chars().noneMatch(letter -> letter >= '0' && letter <= '9');
        int slips = comparable ? SLIPS.apply(words, others) : -1;
        return slips >= 0 && slips <= (length >= 8 ? 2 : 1);
    }
}
