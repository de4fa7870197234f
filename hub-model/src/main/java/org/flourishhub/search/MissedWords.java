package org.flourishhub.search;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.Arrays;
import java.util.List;
import org.flourishhub.shared.Actor;

/** What many people searched for and did not find, for moderators. */
@ApplicationScoped
public class MissedWords {
    static final int LONGEST = 60;
    private static final int MOST = 200;

    /** A word or two, and how often it was brought; at least {@link CountMissedWords#ENOUGH} times. */
    public record Missed(String word, long times) {}

    @Inject
    EntityManager db;

    @Inject
    SynonymsInUse synonyms;

    /** Most often missed first; what has got other words meanwhile is left out. */
    @Transactional
    public List<Missed> all(Actor moderator) {
        moderator.mustBeModerator();
        Synonyms known = synonyms.now();
        List<?> rows = db.createNativeQuery("select word, times from missed_word order by times desc, word")
                .setMaxResults(MOST)
                .getResultList();
        return rows.stream()
                .map(row -> (Object[]) row)
                .map(row -> new Missed((String) row[0], ((Number) row[1]).longValue()))
                .filter(missed -> !isKnown(missed.word(), known))
                .toList();
    }

    private static boolean isKnown(String term, Synonyms synonyms) {
        List<String> words = Arrays.asList(term.split(" "));
        Synonyms.Match match = synonyms.startOf(words);
        return match != null && match.words() == words.size();
    }
}
