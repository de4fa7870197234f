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

/** The folder in which Solr keeps its one core: our configset, and the index made with it. */
final class SolrHome {
    private static final String SOLR_XML = """
            <?xml version="1.0" encoding="UTF-8"?>
            <solr>
              <metrics enabled="false"/>
            </solr>
            """;

    private final Path home;
    private final Path core;

    private SolrHome(Path home) {
        this.home = home;
        this.core = home.resolve(EmbeddedSolr.CORE);
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
                Folder.delete(core);
            }
            Files.createDirectories(core);
            Folder.delete(core.resolve("conf"));
            copy(configset, core.resolve("conf"));
            Files.writeString(home.resolve("solr.xml"), SOLR_XML);
            Files.writeString(core.resolve("core.properties"), "name=" + EmbeddedSolr.CORE + "\n");
            Files.writeString(madeWith, print);
        } catch (IOException e) {
            throw new CannotStart("Solr's files could not be written: " + e.getMessage(), e);
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
