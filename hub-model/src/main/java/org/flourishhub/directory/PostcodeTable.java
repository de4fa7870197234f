package org.flourishhub.directory;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.time.Duration;
import java.util.Collection;

/** Fills the spare tables of postcodes and puts them in the place of the others, so that nobody meets half a table. */
@ApplicationScoped
class PostcodeTable {
    private static final Duration PATIENCE = Duration.ofSeconds(5);

    @Inject
    EntityManager db;

    @Transactional
    public void empty() {
        change("truncate table postcode_spare");
        change("truncate table postcode_middle_spare");
    }

    /** Of a postcode that comes twice the first is kept. */
    @Transactional
    public void add(Collection<PostcodePoint> points) {
        insert("postcode_spare", points);
    }

    @Transactional
    public void addMiddles(Collection<PostcodePoint> middles) {
        insert("postcode_middle_spare", middles);
    }

    /** Names and numbers of a known form alone, so many in one statement that it does not matter how far the database is. */
    private void insert(String table, Collection<PostcodePoint> points) {
        StringBuilder rows = new StringBuilder();
        for (PostcodePoint point : points) {
            rows.append(rows.isEmpty() ? "('" : ",('")
                    .append(point.postcode())
                    .append("',")
                    .append(rounded(point.latitude()))
                    .append(',')
                    .append(rounded(point.longitude()))
                    .append(')');
        }
        if (!rows.isEmpty()) {
            db.createNativeQuery("insert ignore into " + table + " values " + rows)
                    .executeUpdate();
        }
    }

    /** A millionth of a degree is a hand's breadth. */
    private static double rounded(double degrees) {
        return Math.round(degrees * 1e6) / 1e6;
    }

    @Transactional
    public void swap() {
        change(
                "rename table postcode to postcode_before, postcode_spare to postcode, postcode_before to postcode_spare,"
                        + " postcode_middle to postcode_middle_before, postcode_middle_spare to postcode_middle,"
                        + " postcode_middle_before to postcode_middle_spare");
    }

    private void change(String statement) {
        new TableChange(db.unwrap(Connection.class), PATIENCE).run(statement);
    }
}
