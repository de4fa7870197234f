package org.flourishhub.search;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** Other words for the same thing, ready to be looked up: what else to search for when somebody says "gp" or "food bank". */
public final class Synonyms {
    /** Nobody needs more, and each makes a search a little slower. */
    static final int MOST_OTHERS = 12;

    /** People who say any of {@code said} are shown what holds one of {@code meant} too. */
    public record Rule(List<String> said, List<String> meant) {
        public Rule {
            said = List.copyOf(said);
            meant = List.copyOf(meant);
        }

        /** Each of these words stands for all the others. */
        public static Rule same(List<String> words) {
            return new Rule(words, words);
        }
    }

    /** What the next {@code words} words may also be called. */
    record Match(int words, List<String> others) {}

    private static final Pattern ACCENT = Pattern.compile("\\p{M}");
    private static final Pattern POSSESSIVE = Pattern.compile("['\u2019]s?$");
    private static final Pattern PLURAL = Pattern.compile(".*[^sui]s");
    private static final Synonyms NONE = new Synonyms(List.of());

    private final Map<List<String>, Set<String>> others = new HashMap<>();
    private int longest;

    private Synonyms(Collection<Rule> rules) {
        rules.forEach(this::learn);
    }

    public static Synonyms none() {
        return NONE;
    }

    public static Synonyms of(Collection<Rule> rules) {
        return new Synonyms(rules);
    }

    private void learn(Rule rule) {
        for (String said : rule.said()) {
            List<String> key =
                    keyOf(Arrays.asList(VisitorWords.withoutQuotes(said).split(" ")));
            if (!key.get(0).isEmpty()) {
                longest = Math.max(longest, key.size());
                rule.meant().stream()
                        .map(VisitorWords::withoutQuotes)
                        .filter(meant -> !meant.isEmpty())
                        .forEach(others.computeIfAbsent(key, nothing -> new LinkedHashSet<>())::add);
            }
        }
    }

    /** The longest run of words from the first one on that has another name; {@code null} when there is none. */
    Match startOf(List<String> words) {
        for (int length = Math.min(longest, words.size()); length > 0; length--) {
            String typed = String.join(" ", words.subList(0, length));
            List<String> found = others.getOrDefault(keyOf(words.subList(0, length)), Set.of()).stream()
                    .filter(other -> !other.equals(typed))
                    .limit(MOST_OTHERS)
                    .toList();
            if (!found.isEmpty()) {
                return new Match(length, found);
            }
        }
        return null;
    }

    /** Whether both are the same but for number, accents and apostrophes: "gps" and "gp". */
    static boolean areForms(String some, String other) {
        return keyOf(List.of(some.split(" "))).equals(keyOf(List.of(other.split(" "))));
    }

    private static List<String> keyOf(List<String> words) {
        List<String> key = new ArrayList<>(words.size());
        words.forEach(word -> key.add(keyOf(word)));
        return key;
    }

    /** "Cafés" and "café" are one word here, and so are "men's" and "mens". */
    private static String keyOf(String word) {
        String bare =
                ACCENT.matcher(Normalizer.normalize(word, Normalizer.Form.NFD)).replaceAll("");
        String plain = POSSESSIVE.matcher(bare).replaceAll("");
        if (plain.length() > 4 && plain.endsWith("ies")) {
            return plain.substring(0, plain.length() - 3) + "y";
        }
        boolean plural = plain.length() > 2 && PLURAL.matcher(plain).matches();
        return plural ? plain.substring(0, plain.length() - 1) : plain;
    }
}
