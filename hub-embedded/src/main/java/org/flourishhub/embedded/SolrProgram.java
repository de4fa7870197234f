package org.flourishhub.embedded;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;

/** Solr's class path, unpacked, and the words its process is started with. */
final class SolrProgram {
    private static final String MAIN = SolrServer.class.getName();

    private final Path libraries;
    private final Path classes;

    private SolrProgram(Path libraries, Path classes) {
        this.libraries = libraries;
        this.classes = classes;
    }

    static SolrProgram unpackedIn(DataDirectory directory) {
        Path libraries = new PackedPart("solr").unpackInto(directory.parts(), entry -> entry.endsWith(".jar"));
        Path classes = directory.run().resolve("solr-classes");
        String main = MAIN.replace('.', '/') + ".class";
        try (InputStream bytes = SolrProgram.class.getResourceAsStream("/" + main)) {
            Path file = classes.resolve(main);
            Files.createDirectories(file.getParent());
            Files.copy(bytes, file, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new CannotStart("Solr could not be unpacked: " + e.getMessage(), e);
        }
        return new SolrProgram(libraries, classes);
    }

    List<String> command(DataDirectory directory, int port, String... more) {
        List<String> words = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xms64m",
                "-Xmx200m",
                "-Xss512k",
                "-XX:+UseSerialGC",
                "-XX:ReservedCodeCacheSize=64m",
                "-XX:+ExitOnOutOfMemoryError",
                "-Duser.timezone=UTC",
                "-Dfile.encoding=UTF-8",
                "-Dorg.apache.logging.log4j.level=WARN",
                "-Dlog4j2.formatMsgNoLookups=true",
                "-Dsolr.solr.home=" + directory.solr(),
                "-Dsolr.log.dir=" + directory.logs()));
        words.addAll(List.of(more));
        words.addAll(List.of("-cp", classes + ":" + libraries + "/*", MAIN, Integer.toString(port)));
        return words;
    }
}
