package org.flourishhub.embedded;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;

/**
 * The folder in which Solr keeps our configset and the cores made with it: the one people ask, and sometimes a second one,
 * which may have changed names with it.
 */
final class SolrHome {
    private static final String SOLR_XML = """
            <?xml version="1.0" encoding="UTF-8"?>
            <solr>
              <metrics enabled="false"/>
            </solr>
            """;

    private static final String PROPERTIES = "core.properties";

    private final Path home;

    private SolrHome(Path home) {
        this.home = home;
    }

    static SolrHome in(DataDirectory directory) {
        return new SolrHome(directory.solr());
    }

    /**
     * Puts the configset in place. An index made with another configset is thrown away, because its fields may mean
     * something else now; nothing is lost by that, the database holds it all and the hub fills an empty index by itself.
     */
    void prepare(Path configset) {
        try {
            String print = fingerprint(configset);
            Path madeWith = home.resolve("configset.sha256");
            boolean same = Files.exists(madeWith) && Files.readString(madeWith).equals(print);
            if (!same) {
                Folder.delete(home);
            }
            Path conf = home.resolve("configsets").resolve(EmbeddedSolr.CORE).resolve("conf");
            Folder.delete(conf);
            copy(configset, conf);
            Files.writeString(home.resolve("solr.xml"), SOLR_XML);
            if (cores().isEmpty()) {
                Path core = Files.createDirectories(home.resolve(EmbeddedSolr.CORE));
                Files.writeString(
                        core.resolve(PROPERTIES),
                        "name=" + EmbeddedSolr.CORE + "\nconfigSet=" + EmbeddedSolr.CORE + "\n");
            }
            Files.writeString(madeWith, print);
        } catch (IOException e) {
            throw new CannotStart("Solr's files could not be written: " + e.getMessage(), e);
        }
    }

    /** Their folders; which of them people ask is written inside, and Solr changes that when it swaps two. */
    private List<Path> cores() throws IOException {
        try (Stream<Path> folders = Files.list(home)) {
            return folders.filter(folder -> Files.exists(folder.resolve(PROPERTIES)))
                    .toList();
        }
    }

    private static void copy(Path from, Path to) throws IOException {
        for (Path file : filesOf(from)) {
            Path target = to.resolve(from.relativize(file).toString());
            Files.createDirectories(target.getParent());
            Files.copy(file, target);
        }
    }

    private static String fingerprint(Path configset) throws IOException {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            for (Path file : filesOf(configset)) {
                digest.update(configset.relativize(file).toString().getBytes(StandardCharsets.UTF_8));
                digest.update(Files.readAllBytes(file));
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static List<Path> filesOf(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).sorted().toList();
        }
    }
}
