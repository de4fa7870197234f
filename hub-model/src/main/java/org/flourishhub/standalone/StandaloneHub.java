package org.flourishhub.standalone;

import jakarta.enterprise.inject.Instance;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.Persistence;
import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import javax.sql.DataSource;
import org.flourishhub.shared.Schema;
import org.jboss.weld.environment.se.Weld;
import org.jboss.weld.environment.se.WeldContainer;

/**
 * The hub's use cases without a server, on one database. Facts are observed as in the server, with one difference:
 * observers that wait for a transaction's success hear of it at once, so nothing that leaves the process may hang on them.
 */
public final class StandaloneHub implements AutoCloseable {
    private final DataSource database;
    private final EntityManagerFactory persistence;
    private final WeldContainer beans;
    private final SettingsForAWhile settings;

    private StandaloneHub(
            DataSource database, EntityManagerFactory persistence, WeldContainer beans, SettingsForAWhile settings) {
        this.database = database;
        this.persistence = persistence;
        this.beans = beans;
        this.settings = settings;
    }

    /** Brings the schema up to date and starts; until its end, {@code settings} (hub.solr.url …) are system properties. */
    public static StandaloneHub start(DataSource database, Map<String, String> settings) {
        SettingsForAWhile forIt = new SettingsForAWhile(settings);
        try {
            return start(database, forIt);
        } catch (RuntimeException e) {
            forIt.putBack();
            throw e;
        }
    }

    private static StandaloneHub start(DataSource database, SettingsForAWhile settings) {
        Schema.migrate(database);
        Map<String, Object> properties = new HashMap<>();
        properties.put("jakarta.persistence.transactionType", "RESOURCE_LOCAL");
        properties.put("jakarta.persistence.nonJtaDataSource", database);
        properties.put("jakarta.persistence.jtaDataSource", "");
        properties.put("eclipselink.target-server", "None");
        EntityManagerFactory persistence = Persistence.createEntityManagerFactory("hub", properties);
        StandaloneDatabase.use(persistence);
        WeldContainer beans = new Weld()
                .addExtension(new StandaloneExtension())
                .addBeanClasses(StandaloneDatabase.class, StandaloneTransaction.class, StandaloneTransactionApart.class)
                .initialize();
        return new StandaloneHub(database, persistence, beans, settings);
    }

    /** A bean of the hub, such as a use case or a repository. */
    public <T> T get(Class<T> type) {
        return beans.select(type).get();
    }

    /** Every bean of a kind. */
    public <T> Instance<T> all(Class<T> type) {
        return beans.select(type);
    }

    /** Runs a piece of work in one transaction: what it loads stays attached until its end. */
    public <T> T inTransaction(Callable<T> work) {
        return StandaloneDatabase.inTransaction(false, work);
    }

    public void inTransaction(Runnable work) {
        StandaloneDatabase.inTransaction(false, () -> {
            work.run();
            return null;
        });
    }

    /** Also closes the database's pool, when it is one. */
    @Override
    public void close() {
        beans.close();
        persistence.close();
        settings.putBack();
        if (database instanceof Closeable pool) {
            try {
                pool.close();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
