package org.flourishhub.openreferral;

import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** What must be true of the rows that answer a question: pieces of SQL that are all the hub's own, and the asker's values beside them. */
final class Condition {
    private final StringBuilder sql = new StringBuilder();
    private final List<Object> values = new ArrayList<>();

    /** Each {@code ?} in the piece stands for one of the values; without a value that is not {@code null} nothing is asked. */
    Condition and(String piece, Object... given) {
        for (Object value : given) {
            if (value == null) {
                return this;
            }
        }
        sql.append(" and ").append(piece);
        values.addAll(List.of(given));
        return this;
    }

    /** There is something, as {@code piece} begins to say, of which all of {@code condition} is true; an empty one asks nothing. */
    Condition andThere(String piece, Condition condition) {
        if (!condition.values.isEmpty()) {
            sql.append(" and ").append(piece).append(condition.sql).append(")");
            values.addAll(condition.values);
        }
        return this;
    }

    /** Every word must stand somewhere in the columns; {@code piece} says so for one word with as many {@code ?} as it needs. */
    Condition andEveryWord(String words, String piece) {
        if (words == null) {
            return this;
        }
        int places = (int) piece.chars().filter(letter -> letter == '?').count();
        for (String word : words.strip().split("\\s+")) {
            String like = "%" + word.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_") + "%";
            sql.append(" and ").append(piece);
            values.addAll(Collections.nCopies(places, like));
        }
        return this;
    }

    /** The ids, as text, of {@code select … where true} with this condition at its end. */
    IdList ids(EntityManager db, String select, String order) {
        return IdList.of(query(db, select, order).getResultList());
    }

    @SuppressWarnings("unchecked")
    List<Object[]> rows(EntityManager db, String select, String order) {
        return query(db, select, order).getResultList();
    }

    private Query query(EntityManager db, String select, String order) {
        Query query = db.createNativeQuery(select + sql + " order by " + order);
        for (int i = 0; i < values.size(); i++) {
            query.setParameter(i + 1, values.get(i));
        }
        return query;
    }
}
