package org.flourishhub.embedded;

import java.nio.file.Path;

/**
 * One Solr for all the tests of one JVM: started by the first that asks, with the configset that one brings, stopped with
 * the JVM. Tests that must not see each other's documents delete them first.
 */
public final class SharedSolr {
    private static EmbeddedSolr shared;

    private SharedSolr() {}

    public static synchronized EmbeddedSolr get(Path configset) {
        if (shared == null) {
            Path home = TestHome.ofThisJvm("solr");
            shared = EmbeddedSolr.start(TestHome.directoryAt(home), configset);
            TestHome.atExit(home, shared);
        }
        return shared;
    }
}
