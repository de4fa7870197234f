package org.flourishhub.search;

import static org.flourishhub.search.SolrFields.BODY;
import static org.flourishhub.search.SolrFields.ORGANISATION_NAME;
import static org.flourishhub.search.SolrFields.SUMMARY;
import static org.flourishhub.search.SolrFields.TITLE;
import static org.flourishhub.search.SolrFields.WHEREABOUTS;
import static org.flourishhub.search.SolrFields.WORDS;

/** What comes first, and why. The examples that hold these numbers in place are in {@code RankingIT}; the prose is docs/ranking.md. */
final class Ranking {
    /**
     * Where a word stands says how much the listing is about it. A title is chosen with care; the words of a taxonomy are
     * chosen from a list by somebody who knows; a long text mentions many things in passing.
     */
    static final String WHERE_A_WORD_STANDS = String.join(
            " ", TITLE + "^8", WORDS + "^4", ORGANISATION_NAME + "^3", SUMMARY + "^3", WHEREABOUTS + "^2", BODY);

    /** The words side by side, as they were typed, are worth as much again: "food bank" is not a bank near some food. */
    static final String WORDS_TOGETHER = String.join(" ", TITLE + "^8", SUMMARY + "^4", BODY + "^2");

    /** A listing of exactly the name that was typed comes first, whatever else fits, also when it is old or closed. */
    static final int THE_VERY_NAME = 20;

    /** What holds another name for the thing counts a little less than what holds the visitor's own word. */
    static final double ANOTHER_NAME_FOR_IT = 0.6;

    /** The visitor's own word in another number is still the visitor's own word, even where no stem shows it: "gps", "gp". */
    static final double ANOTHER_FORM = 1;

    /** While somebody types, names that begin just so come before names that hold such words. */
    static final int NAMES_THAT_BEGIN_SO = 100;

    /** "Side by side" still allows two other words in between. */
    static final int WORDS_BETWEEN = 2;

    /** One or two words must all be there; of more, three in four, because people write sentences. */
    static final String HOW_MANY_WORDS = "2<75%";

    /** What a spelling is tried against: up to three words must all be there, or it is a guess too far. */
    static final String HOW_MANY_WORDS_TO_BE_MEANT = "3<75%";

    /** A word counts where it matters most; that it stands elsewhere too adds a tenth. */
    static final String ELSEWHERE_TOO = "0.1";

    /** What cannot be used now (closed, cancelled, ended) stays findable, behind all that can. */
    static final double NOT_AVAILABLE = 0.3;

    /** So many words that all stand in one title are meant as that title, and not as a need that others may meet. */
    static final int WORDS_THAT_NAME_ONE = 3;

    /** Who names a listing that cannot be used now wants to hear just that; only its like comes before it. */
    static final double NOT_AVAILABLE_BUT_NAMED = 0.9;

    /** Days for which nobody needs to look at a listing again; its page says so when they are over. */
    static final int FRESH_DAYS = 365;

    /** What has not been checked for a year sinks little by little: by this much for each year more. */
    static final double LOST_EACH_YEAR = 0.2;

    /** But it never sinks further than this: an old listing may still be right. */
    static final double LEAST_FRESH = 0.5;

    /** Kilometres at which nearness has lost half its worth: a walk of half an hour. */
    static final double HALF_AS_NEAR_KM = 2;

    /** Right at the district's middle counts three times as much as far away. */
    static final double NEARNESS = 2;

    private Ranking() {}
}
