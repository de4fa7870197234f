package org.flourishhub.duplicates;

import com.sun.management.OperatingSystemMXBean;
import jakarta.persistence.EntityManager;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Map;
import org.flourishhub.embedded.EmbeddedMariaDb;
import org.flourishhub.standalone.StandaloneHub;
import org.mariadb.jdbc.MariaDbPoolDataSource;

/**
 * What it costs to look for what is there twice: for everything, and then for 400 services at a time of which nothing
 * has changed that is compared, as 20 edits a second leave them for one look. See docs/performance.md.
 */
public final class CostOfEdits {
    private static final int EDITS = 400;
    private static final int LOOKS = 6;

    private CostOfEdits() {}

    /** {@code said}: the data directory of a hub that is not running. */
    public static void main(String[] said) throws SQLException, IOException {
        try (EmbeddedMariaDb database = EmbeddedMariaDb.start(Path.of(said[0]))) {
            String pool = "?minPoolSize=1&maxPoolSize=5&transactionIsolation=READ-COMMITTED&user=%s&password=%s";
            try (StandaloneHub hub = StandaloneHub.start(
                    new MariaDbPoolDataSource(
                            database.jdbcUrl() + pool.formatted(database.user(), database.password())),
                    Map.of())) {
                hub.get(DuplicateChecks.class).noteEverything();
                look(hub, database);
                for (int looks = 0; looks < LOOKS; looks++) {
                    hub.inTransaction(() -> note(hub.get(EntityManager.class)));
                    look(hub, database);
                }
            }
        }
        System.exit(0);
    }

    private static void note(EntityManager db) {
        db.createNativeQuery("insert ignore into duplicate_check (kind, listing_id) select 'SERVICE', id from service"
                        + " where publication = 'PUBLISHED' order by id limit " + EDITS)
                .executeUpdate();
    }

    private static void look(StandaloneHub hub, EmbeddedMariaDb database) throws IOException {
        Duration own = ownTime();
        Duration databases = timeOf(database);
        int noted = 0;
        for (int some = hub.get(FindDuplicates.class).find();
                some > 0;
                some = hub.get(FindDuplicates.class).find()) {
            noted += some;
        }
        System.out.printf(
                "%d noted: %d ms of processor time here, %d ms in MariaDB, load %s%n",
                noted,
                ownTime().minus(own).toMillis(),
                timeOf(database).minus(databases).toMillis(),
                Files.readString(Path.of("/proc/loadavg")).split(" ")[0]);
    }

    private static Duration ownTime() {
        return Duration.ofNanos(
                ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class).getProcessCpuTime());
    }

    private static Duration timeOf(EmbeddedMariaDb database) {
        return ProcessHandle.of(database.pid())
                .flatMap(process -> process.info().totalCpuDuration())
                .orElseThrow();
    }
}
