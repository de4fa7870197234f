package org.flourishhub.search;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.flourishhub.embedded.EmbeddedSolr;
import org.flourishhub.embedded.SharedSolr;
import org.flourishhub.standalone.StandaloneHub;
import org.flourishhub.standalone.TestHub;

/** A hub for tests of search: a database of its own, and the shared embedded Solr with an empty index. */
public final class SearchHub {
    private static final Path CONFIGSET = configset();

    private SearchHub() {}

    public static StandaloneHub start() {
        return start(Map.of());
    }

    /** With other settings than usual, such as another {@code hub.solr.url}. */
    public static StandaloneHub start(Map<String, String> settings) {
        Map<String, String> all = new HashMap<>();
        all.put("hub.solr.url", solr().url());
        all.putAll(settings);
        StandaloneHub hub = TestHub.start(all);
        emptyIndex(hub);
        return hub;
    }

    /** On another Solr than the shared one, and whatever is in it. */
    static StandaloneHub startOn(Map<String, String> settings) {
        return TestHub.start(settings);
    }

    public static EmbeddedSolr solr() {
        return SharedSolr.get(CONFIGSET);
    }

    /** Copied out of the class path, which may be a jar. */
    private static Path configset() {
        try {
            Path folder = Files.createTempDirectory("configset");
            for (String name : Configset.FILES) {
                try (InputStream file = Configset.open(name)) {
                    Files.copy(file, folder.resolve(name));
                }
            }
            return folder;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void emptyIndex(StandaloneHub hub) {
        try {
            var solr = hub.get(SolrConnection.class).keeping();
            solr.deleteByQuery("*:*");
            solr.commit();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    /** Writes everything that waits to the index, and makes it found at once. */
    public static void index(StandaloneHub hub) {
        hub.get(DrainIndexQueue.class).drain();
        try {
            hub.get(SolrConnection.class).keeping().commit();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }
}
