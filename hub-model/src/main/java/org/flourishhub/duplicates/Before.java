package org.flourishhub.duplicates;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.flourishhub.directory.WrittenDetails;
import org.flourishhub.imports.ToldMeanwhile;

/** Remembers how things stood before a merge: what the listing that stays said, and what the other's directory had told. */
@ApplicationScoped
class Before {
    private static final String RECORDS = "import_record.listing_id";

    @Inject
    EntityManager db;

    @Inject
    ToldMeanwhile toldMeanwhile;

    /** {@code status} is {@code null} for an organisation. Comes after the moves. */
    void remember(DuplicatePair pair, Record said, String status) {
        db.createNativeQuery("insert into merge_before (pair_id, said, status) values (?1, ?2, ?3)")
                .setParameter(1, pair.id().toString())
                .setParameter(2, WrittenDetails.of(said))
                .setParameter(3, status)
                .executeUpdate();
        db.createNativeQuery("update merge_move m join import_record r on r.id = m.row_id set m.told = r.told"
                        + " where m.pair_id = ?1 and m.place = ?2")
                .setParameter(1, pair.id().toString())
                .setParameter(2, RECORDS)
                .executeUpdate();
    }

    /** Empty for a merge of long ago, when this was not remembered yet. */
    <R extends Record> Optional<R> said(DuplicatePair pair, Class<R> type) {
        return row(pair).map(row -> WrittenDetails.read(String.valueOf(row[0]), type));
    }

    Optional<String> status(DuplicatePair pair) {
        return row(pair).map(row -> (String) row[1]);
    }

    private Optional<Object[]> row(DuplicatePair pair) {
        List<?> rows = db.createNativeQuery("select said, status from merge_before where pair_id = ?1")
                .setParameter(1, pair.id().toString())
                .getResultList();
        return rows.stream().map(Object[].class::cast).findFirst();
    }

    /** By record, each field that its directory has told since, in the words in which it is kept. */
    Map<UUID, Map<String, String>> toldSince(DuplicatePair pair) {
        List<?> rows = db.createNativeQuery("select cast(row_id as char), told from merge_move"
                        + " where pair_id = ?1 and place = ?2 and told is not null")
                .setParameter(1, pair.id().toString())
                .setParameter(2, RECORDS)
                .getResultList();
        Map<UUID, Map<String, String>> told = new LinkedHashMap<>();
        rows.stream().map(Object[].class::cast).forEach(row -> {
            UUID record = UUID.fromString(String.valueOf(row[0]));
            told.put(record, toldMeanwhile.since(String.valueOf(row[1]), record));
        });
        return told;
    }

    void forget(DuplicatePair pair) {
        db.createNativeQuery("delete from merge_before where pair_id = ?1")
                .setParameter(1, pair.id().toString())
                .executeUpdate();
    }
}
