package org.flourishhub.duplicates;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.UUID;

/** Gives what points at one listing to another, and remembers each row, so that it can be given back. */
@ApplicationScoped
class Moves {
    /** A column that points at a listing; {@code onlyWhere} leaves out what may not move. */
    private record Place(String table, String column, String onlyWhere) {
        String name() {
            return table + "." + column;
        }
    }

    private static final List<Place> OF_A_SERVICE = List.of(
            new Place("correction", "subject_id", "subject = 'SERVICE'"),
            // the directory that told the one that goes tells the one that stays, unless that has one of its own
            new Place(
                    "import_record",
                    "listing_id",
                    "kind = 'SERVICE' and state <> 'DO_NOT_LIST' and not exists"
                            + " (select 1 from import_record r where r.listing_id = ?2 and r.kind = 'SERVICE')"));

    private static final List<Place> OF_AN_ORGANISATION = List.of(
            new Place("service", "organisation_id", "true"),
            new Place("event", "organisation_id", "true"),
            new Place("story", "organisation_id", "true"),
            new Place("feed", "organisation_id", "true"),
            new Place("subscription", "organisation_id", "true"),
            new Place("import_record", "listing_id", "kind = 'ORGANISATION'"),
            new Place("organisation", "parent_organisation_id", "id <> ?2"),
            new Place("correction", "organisation_id", "true"),
            new Place("correction", "subject_id", "subject = 'ORGANISATION'"),
            // whoever looks after both looks after the one that stays already
            new Place(
                    "membership",
                    "organisation_id",
                    "account_id not in (select m.account_id from membership m where m.organisation_id = ?2)"));

    @Inject
    EntityManager db;

    void give(DuplicatePair pair) {
        for (Place place : places(pair)) {
            db.createNativeQuery("insert into merge_move (pair_id, place, row_id) select ?3, ?4, id from "
                            + place.table() + " where " + place.column() + " = ?1 and (?2 is not null) and "
                            + place.onlyWhere())
                    .setParameter(1, pair.otherId().toString())
                    .setParameter(2, pair.keptId().toString())
                    .setParameter(3, pair.id().toString())
                    .setParameter(4, place.name())
                    .executeUpdate();
            move(pair, place, pair.otherId(), pair.keptId());
        }
    }

    /** What has found another home since stays there. */
    void giveBack(DuplicatePair pair) {
        places(pair).forEach(place -> move(pair, place, pair.keptId(), pair.otherId()));
    }

    void forget(DuplicatePair pair) {
        db.createNativeQuery("delete from merge_move where pair_id = ?1")
                .setParameter(1, pair.id().toString())
                .executeUpdate();
    }

    /** The ids of the rows of one table that were moved. */
    List<UUID> moved(DuplicatePair pair, String place) {
        List<?> ids = db.createNativeQuery("select row_id from merge_move where pair_id = ?1 and place = ?2")
                .setParameter(1, pair.id().toString())
                .setParameter(2, place)
                .getResultList();
        return ids.stream().map(id -> UUID.fromString(String.valueOf(id))).toList();
    }

    private void move(DuplicatePair pair, Place place, UUID from, UUID to) {
        db.createNativeQuery(
                        "update " + place.table() + " set " + place.column() + " = ?1, version = version + 1 where "
                                + place.column() + " = ?2 and id in"
                                + " (select row_id from merge_move where pair_id = ?3 and place = ?4)")
                .setParameter(1, to.toString())
                .setParameter(2, from.toString())
                .setParameter(3, pair.id().toString())
                .setParameter(4, place.name())
                .executeUpdate();
    }

    private static List<Place> places(DuplicatePair pair) {
        return pair.kind() == DuplicateKind.SERVICE ? OF_A_SERVICE : OF_AN_ORGANISATION;
    }
}
