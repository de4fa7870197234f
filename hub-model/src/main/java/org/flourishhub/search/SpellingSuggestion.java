package org.flourishhub.search;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.solr.client.solrj.response.QueryResponse;
import org.apache.solr.client.solrj.response.SpellCheckResponse;
import org.apache.solr.client.solrj.response.SpellCheckResponse.Collation;
import org.apache.solr.client.solrj.response.SpellCheckResponse.Correction;
import org.apache.solr.common.params.ModifiableSolrParams;
import org.apache.solr.common.params.SolrParams;

/**
 * What somebody probably meant to type. The first question only asks whether a word stands nowhere in the index, which costs
 * next to nothing; only when one does, or hardly anything was found, a second one tries other spellings.
 *
 * @param words the words as they were probably meant
 * @param found how many listings hold all of them
 * @param corrections what each word that differs was probably meant as
 */
record SpellingSuggestion(String words, long found, Map<String, String> corrections) {
    /** So little was found that another spelling is worth a look. */
    static final int FEW = 3;

    /** In a word of so few letters two wrong ones are no slip any more: nonsense is not a word misspelt. */
    private static final int SHORT = 5;

    private static final int SPELLINGS_OF_A_WORD = 8;
    private static final int TRIES = 24;

    /** Has the first question tell which words are nowhere in the index. */
    static void watch(ModifiableSolrParams solr, WordsOfQuery words) {
        solr.set("spellcheck", true);
        solr.set("spellcheck.q", words.plain());
        solr.set("spellcheck.count", 1);
    }

    static boolean isWorthAsking(QueryResponse answer) {
        return answer.getResults().getNumFound() <= FEW || hasUnknownWord(answer);
    }

    /** Whether a word stands nowhere in the index, and one like it does. */
    static boolean hasUnknownWord(QueryResponse answer) {
        SpellCheckResponse spelling = answer.getSpellCheckResponse();
        return spelling != null && !spelling.getSuggestions().isEmpty();
    }

    /** The question for other spellings, among the same kinds and places as {@code first}. */
    static SolrParams asked(SolrParams first) {
        ModifiableSolrParams solr = new ModifiableSolrParams(first);
        solr.remove("json.facet");
        solr.remove("hl");
        solr.set("start", 0);
        solr.set("rows", 0);
        solr.set("spellcheck.count", SPELLINGS_OF_A_WORD);
        solr.set("spellcheck.alternativeTermCount", SPELLINGS_OF_A_WORD);
        solr.set("spellcheck.collate", true);
        solr.set("spellcheck.maxCollations", 1);
        solr.set("spellcheck.maxCollationTries", TRIES);
        solr.set("spellcheck.maxCollationEvaluations", 1_000);
        solr.set("spellcheck.collateExtendedResults", true);
        // words that never stand together were hardly meant
        solr.set("spellcheck.collateParam.mm", Ranking.HOW_MANY_WORDS_TO_BE_MEANT);
        return solr;
    }

    /** The question whether anything, among what another question is about, holds so many of these words in some form. */
    static SolrParams whole(String words, String howMany, SolrParams among) {
        ModifiableSolrParams solr = new ModifiableSolrParams(among);
        solr.remove("json.facet");
        solr.remove("hl");
        solr.remove("bq");
        AskForWords.in(solr, words, Synonyms.none());
        return solr.set("mm", howMany).set("start", 0).set("rows", 0).set("spellcheck", false);
    }

    static Optional<SpellingSuggestion> of(QueryResponse answer) {
        SpellCheckResponse spelling = answer.getSpellCheckResponse();
        return spelling == null || spelling.getCollatedResults() == null
                ? Optional.empty()
                : spelling.getCollatedResults().stream().findFirst().map(SpellingSuggestion::of);
    }

    private static SpellingSuggestion of(Collation collation) {
        Map<String, String> corrections = new LinkedHashMap<>();
        for (Correction one : collation.getMisspellingsAndCorrections()) {
            corrections.put(one.getOriginal(), one.getCorrection());
        }
        return new SpellingSuggestion(
                collation.getCollationQueryString(), collation.getNumberOfHits(), Map.copyOf(corrections));
    }

    /** Whether each word of what was typed may be a slip of what was meant, or its beginning, as in "warm" and "warmer". */
    boolean isLikelyFor(String typed) {
        String[] some = typed.split(" ");
        String[] meant = words.split(" ");
        return some.length != meant.length
                || IntStream.range(0, some.length).allMatch(i -> mayBeMeant(some[i], meant[i]));
    }

    private static boolean mayBeMeant(String typed, String meant) {
        return Math.min(typed.length(), meant.length()) > SHORT
                || typed.startsWith(meant)
                || meant.startsWith(typed)
                || isOneSlip(typed, meant);
    }

    /** One letter too many, too few or wrong, or two exchanged. */
    private static boolean isOneSlip(String typed, String meant) {
        int shorter = Math.min(typed.length(), meant.length());
        int same = 0;
        while (same < shorter && typed.charAt(same) == meant.charAt(same)) {
            same++;
        }
        int end = 0;
        while (end < shorter - same
                && typed.charAt(typed.length() - 1 - end) == meant.charAt(meant.length() - 1 - end)) {
            end++;
        }
        String wrong = typed.substring(same, typed.length() - end);
        String right = meant.substring(same, meant.length() - end);
        boolean exchanged = wrong.length() == 2
                && new StringBuilder(wrong).reverse().toString().equals(right);
        return exchanged || wrong.length() <= 1 && right.length() <= 1;
    }

    /** Of what was typed only those words as they were probably meant that nobody knows in any form. */
    SpellingSuggestion leaving(Predicate<String> isKnown, String typed) {
        String corrected =
                Stream.of(typed.split(" ")).map(word -> meantBy(word, isKnown)).collect(Collectors.joining(" "));
        return new SpellingSuggestion(corrected, found, corrections);
    }

    private String meantBy(String word, Predicate<String> isKnown) {
        String other = corrections.getOrDefault(word, word);
        return other.equals(word) || isKnown.test(word) ? word : other;
    }
}
