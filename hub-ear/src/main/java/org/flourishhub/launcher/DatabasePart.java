package org.flourishhub.launcher;

import java.util.Map;
import java.util.Optional;
import org.flourishhub.embedded.CannotStart;
import org.flourishhub.embedded.DataDirectory;
import org.flourishhub.embedded.EmbeddedMariaDb;

/** The hub's database: a server of its own, or the one the settings name. */
final class DatabasePart implements AutoCloseable {
    private final Database database;
    private final Optional<EmbeddedMariaDb> own;

    private DatabasePart(Database database, Optional<EmbeddedMariaDb> own) {
        this.database = database;
        this.own = own;
    }

    static DatabasePart start(DataDirectory directory, Settings settings) {
        Optional<String> url = settings.get("hub.db.url");
        if (url.isPresent()) {
            String password = settings.get("hub.db.password")
                    .orElseThrow(() -> new CannotStart("HUB_DB_URL is given without a password: set HUB_DB_PASSWORD."));
            Database given = new Database(url.get(), settings.get("hub.db.user").orElse("hub"), password);
            return new DatabasePart(given, Optional.empty());
        }
        EmbeddedMariaDb server = EmbeddedMariaDb.start(directory);
        return new DatabasePart(new Database(server.jdbcUrl(), server.user(), server.password()), Optional.of(server));
    }

    Database database() {
        return database;
    }

    Map<String, String> environment() {
        return Map.of(
                RunDetails.DB_URL, database.url(),
                RunDetails.DB_USER, database.user(),
                RunDetails.DB_PASSWORD, database.password());
    }

    /** Runs the action when a server of the hub's own has ended. */
    void whenEnded(Runnable action) {
        own.ifPresent(server -> server.whenEnded(action));
    }

    @Override
    public void close() {
        own.ifPresent(EmbeddedMariaDb::close);
    }
}
