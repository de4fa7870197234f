package org.flourishhub.search;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;

/**
 * Counts the words of a search that found nothing. A word can be read only once five visitors, or one on each of five days of
 * a week, have brought it; a visitor is a hash that changes every day and is forgotten within a week.
 */
@ApplicationScoped
public class CountMissedWords {
    static final int ENOUGH = 5;

    /** A visitor who brings more words on one day is hardly a person. */
    private static final int MOST_OF_A_VISITOR = 30;

    @Inject
    EntityManager db;

    @Inject
    MissedKey key;

    @Inject
    Clock clock;

    @Transactional
    public void count(MissedSearch search) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
        byte[] session = key.hash("visitor on " + today, search.visitor());
        for (String term : search.terms()) {
            byte[] hash = key.hash("word", term);
            if (isAllowed(session) && isFirst(hash, session, today) && isKnownToEnough(hash)) {
                add(term, today);
            }
        }
        db.createNativeQuery("delete from missed_word where last_day < ?1")
                .setParameter(1, today.minusYears(1))
                .executeUpdate();
    }

    private boolean isAllowed(byte[] session) {
        return number("select count(*) from missed_hint where session = ?1", session) < MOST_OF_A_VISITOR;
    }

    private boolean isFirst(byte[] word, byte[] session, LocalDate today) {
        return db.createNativeQuery("insert ignore into missed_hint (word, session, day) values (?1, ?2, ?3)")
                        .setParameter(1, word)
                        .setParameter(2, session)
                        .setParameter(3, today)
                        .executeUpdate()
                > 0;
    }

    /** A visitor has another hash each day, so five days make five too. */
    private boolean isKnownToEnough(byte[] word) {
        return number("select count(*) from missed_hint where word = ?1", word) >= ENOUGH;
    }

    private void add(String term, LocalDate today) {
        db.createNativeQuery("""
                        insert into missed_word (word, times, last_day) values (?1, ?2, ?3)
                        on duplicate key update times = times + 1, last_day = ?3""")
                .setParameter(1, term)
                .setParameter(2, ENOUGH)
                .setParameter(3, today)
                .executeUpdate();
    }

    private long number(String question, byte[] hash) {
        return ((Number) db.createNativeQuery(question).setParameter(1, hash).getSingleResult()).longValue();
    }
}
