package org.flourishhub.search;

import org.apache.solr.common.params.ModifiableSolrParams;

/** The part of a question that is about the visitor's words; they reach one parser that knows no fields and no other parser. */
final class AskForWords {
    /** A parser within the question must not begin the whole question anew. */
    private static final String ALONE = " bq='' pf='' boost='' uf='-*'";

    private AskForWords() {}

    static void in(ModifiableSolrParams solr, String text, Synonyms synonyms) {
        WordsOfQuery words = WordsOfQuery.of(text);
        solr.set("defType", "edismax");
        solr.set("uf", "-*");
        solr.set("lowercaseOperators", false);
        solr.set("sow", true);
        solr.set("q", words.asked(synonyms));
        // nothing asked: everything; something asked that holds no word, such as a smiley: nothing
        solr.set("q.alt", text.isBlank() ? "*:*" : "-*:*");
        solr.set("qf", Ranking.WHERE_A_WORD_STANDS);
        solr.set("mm", words.howMany(synonyms));
        solr.set("tie", Ranking.ELSEWHERE_TOO);
        if (!words.isEmpty()) {
            raise(solr, words);
            SpellingSuggestion.watch(solr, words);
        }
    }

    /** What a listing of this availability counts, in words of a function. */
    static String availability(ModifiableSolrParams solr, String text) {
        double otherwise = Ranking.NOT_AVAILABLE;
        if (WordsOfQuery.of(text).telling() < Ranking.WORDS_THAT_NAME_ONE) {
            return "if(" + SolrFields.AVAILABLE + ",1," + otherwise + ")";
        }
        solr.set("named", "{!edismax qf='" + SolrFields.TITLE + "' mm='100%' v=$typed" + ALONE + "}");
        return "if(" + SolrFields.AVAILABLE + ",1,if(exists(query($named))," + Ranking.NOT_AVAILABLE_BUT_NAMED + ","
                + otherwise + "))";
    }

    /** The very name first; then the words side by side. */
    private static void raise(ModifiableSolrParams solr, WordsOfQuery words) {
        solr.set("typed", words.plain());
        solr.add("bq", "_query_:\"{!field f=" + SolrFields.NAME + " v=$typed}\"^" + Ranking.THE_VERY_NAME);
        String together = words.together(Ranking.WORDS_BETWEEN);
        if (!together.isEmpty()) {
            solr.set("together", together);
            solr.add("bq", "{!edismax qf='" + Ranking.WORDS_TOGETHER + "' v=$together" + ALONE + "}");
        }
    }
}
