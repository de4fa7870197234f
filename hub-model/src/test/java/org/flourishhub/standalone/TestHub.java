package org.flourishhub.standalone;

import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import org.flourishhub.embedded.SharedMariaDb;
import org.mariadb.jdbc.MariaDbPoolDataSource;

/** A hub for store tests: a fresh, migrated database on the shared embedded MariaDB, and every bean of the class path. */
public final class TestHub {
    /** Sites on this machine answer at once, unless it is very busy: then they are waited for. */
    private static final Map<String, String> PATIENT =
            Map.of("hub.outbound.connect.seconds", "30", "hub.outbound.total.seconds", "60");

    private TestHub() {}

    /** A hub with its own empty database; close it when the test class ends. */
    public static StandaloneHub start() {
        return start(Map.of());
    }

    /** Likewise, with settings such as {@code hub.solr.url}. */
    public static StandaloneHub start(Map<String, String> settings) {
        var mariaDb = SharedMariaDb.get();
        String url = SharedMariaDb.freshDatabase();
        Map<String, String> all = new HashMap<>(PATIENT);
        all.putAll(settings);
        all.put("hub.db.url", url);
        all.put("hub.db.user", mariaDb.user());
        all.put("hub.db.password", mariaDb.password());
        try {
            return StandaloneHub.start(
                    new MariaDbPoolDataSource(
                            url + "?minPoolSize=1&maxPoolSize=10&transactionIsolation=READ-COMMITTED&user="
                                    + mariaDb.user() + "&password=" + mariaDb.password()),
                    all);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
