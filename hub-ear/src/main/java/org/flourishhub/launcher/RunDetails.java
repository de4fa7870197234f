package org.flourishhub.launcher;

import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.TreeMap;
import org.flourishhub.embedded.DataDirectory;

/** How commands beside a running hub reach its database, its index and the hub itself; for its owner's eyes only. */
final class RunDetails {
    static final String DB_URL = "HUB_DB_URL";
    static final String DB_USER = "HUB_DB_USER";
    static final String DB_PASSWORD = "HUB_DB_PASSWORD";
    static final String SOLR_URL = "HUB_SOLR_URL";
    static final String WAKE_TOKEN = "HUB_WAKE_TOKEN";
    static final String PUBLIC_URL = "HUB_PUBLIC_URL";
    static final String ALLOW = "HUB_OUTBOUND_ALLOW";
    static final String ADDRESS = "HUB_ADDRESS";

    private static final String FILE = "hub.properties";

    private RunDetails() {}

    static void write(DataDirectory directory, Map<String, String> details) {
        Properties properties = new Properties();
        properties.putAll(details);
        StringWriter text = new StringWriter();
        try {
            properties.store(text, null);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        directory.writeRunFile(FILE, text.toString());
    }

    static Optional<Map<String, String>> read(DataDirectory directory) {
        return directory.readRunFile(FILE).map(text -> {
            Properties properties = new Properties();
            try {
                properties.load(new StringReader(text));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            Map<String, String> details = new TreeMap<>();
            properties.stringPropertyNames().forEach(name -> details.put(name, properties.getProperty(name)));
            return details;
        });
    }

    static void delete(DataDirectory directory) {
        directory.deleteRunFile(FILE);
    }
}
