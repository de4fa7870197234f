package org.flourishhub.command;

import java.sql.SQLException;
import java.util.Map;
import java.util.function.Function;
import org.eclipse.microprofile.config.Config;
import org.eclipse.microprofile.config.ConfigProvider;
import org.flourishhub.shared.Actor;
import org.flourishhub.standalone.StandaloneHub;
import org.mariadb.jdbc.MariaDbDataSource;
import org.mariadb.jdbc.MariaDbPoolDataSource;

/** A piece of work on the hub that the settings name, done by the hub's own use cases. */
final class OnHub {
    /** Whoever can read the data directory may do everything. */
    static final Actor OPERATOR = Actor.hub("command line");

    private OnHub() {}

    static <T> T run(Function<StandaloneHub, T> work) throws SQLException {
        Config settings = ConfigProvider.getConfig();
        MariaDbDataSource database = new MariaDbDataSource(settings.getValue("hub.db.url", String.class));
        database.setUser(settings.getValue("hub.db.user", String.class));
        database.setPassword(settings.getValue("hub.db.password", String.class));
        try (StandaloneHub hub = StandaloneHub.start(database, Map.of())) {
            return work.apply(hub);
        }
    }

    /** For long work in many small transactions: connections are kept, and {@code more} settings hold for it alone. */
    static <T> T runLong(Map<String, String> more, Function<StandaloneHub, T> work) throws SQLException {
        Config settings = ConfigProvider.getConfig();
        String url = settings.getValue("hub.db.url", String.class);
        // the address last: with it the pool begins to connect
        MariaDbPoolDataSource database = new MariaDbPoolDataSource();
        database.setUser(settings.getValue("hub.db.user", String.class));
        database.setPassword(settings.getValue("hub.db.password", String.class));
        database.setUrl(url + (url.contains("?") ? "&" : "?")
                + "minPoolSize=1&maxPoolSize=4&transactionIsolation=READ-COMMITTED");
        try (StandaloneHub hub = StandaloneHub.start(database, more)) {
            return work.apply(hub);
        }
    }
}
