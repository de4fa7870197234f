package org.flourishhub.container;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Map;
import java.util.stream.Collectors;
import org.flourishhub.embedded.FreePort;
import org.flourishhub.embedded.SharedMariaDb;
import org.flourishhub.embedded.SharedSolr;
import org.flourishhub.standalone.StandaloneHub;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.importer.ZipImporter;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.mariadb.jdbc.MariaDbPoolDataSource;

/** Database, search and the settings of the server under test; and the same hub's use cases, to prepare what a test needs. */
final class Parts {
    private static final Path CONFIGSET = Path.of("../hub-model/src/main/resources/solr/listings/conf");
    private static final String BOOT = """
            set configs.config.server-config.network-config.network-listeners.network-listener.http-listener.address=127.0.0.1
            """;

    private static StandaloneHub hub;
    private static URI address;

    private Parts() {}

    static synchronized void start() {
        if (hub != null) {
            return;
        }
        var mariaDb = SharedMariaDb.get();
        var solr = SharedSolr.get(CONFIGSET);
        String database = SharedMariaDb.freshDatabase();
        int port = FreePort.find();
        address = URI.create("http://127.0.0.1:" + port);
        Map<String, String> settings = Map.of(
                "hub.db.url", database,
                "hub.db.user", mariaDb.user(),
                "hub.db.password", mariaDb.password(),
                "hub.solr.url", solr.url(),
                "hub.public-url", address.toString());
        hub = StandaloneHub.start(pool(database, mariaDb.user(), mariaDb.password()), settings);
        System.setProperty("hub.test.port", String.valueOf(port));
        System.setProperty("hub.test.root", folder("payara").toString());
        System.setProperty("hub.test.boot", bootCommands().toString());
        System.setProperty("hub.test.options", options(settings));
        Runtime.getRuntime().addShutdownHook(new Thread(hub::close, "stop-use-cases"));
    }

    /** The hub's use cases on the same database as the server's. */
    static StandaloneHub hub() {
        return hub;
    }

    static URI address() {
        return address;
    }

    /** The very file that is shipped. */
    static WebArchive war() {
        return ShrinkWrap.create(ZipImporter.class, "ROOT.war")
                .importFrom(new File(System.getProperty("hub.test.war")))
                .as(WebArchive.class);
    }

    private static String options(Map<String, String> settings) {
        return "-Xmx512m -XX:+UseSerialGC -Duser.timezone=UTC "
                + settings.entrySet().stream()
                        .map(setting -> "-D" + setting.getKey() + "=" + setting.getValue())
                        .collect(Collectors.joining(" "));
    }

    private static MariaDbPoolDataSource pool(String url, String user, String password) {
        try {
            return new MariaDbPoolDataSource(
                    url + "?maxPoolSize=4&transactionIsolation=READ-COMMITTED&user=" + user + "&password=" + password);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Path bootCommands() {
        try {
            return Files.writeString(folder("boot").resolve("commands"), BOOT);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path folder(String name) {
        try {
            String ours = "container-" + ProcessHandle.current().pid();
            return Files.createDirectories(Path.of("target", ours, name).toAbsolutePath());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
