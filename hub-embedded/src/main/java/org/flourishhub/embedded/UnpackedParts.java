package org.flourishhub.embedded;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The folders of unpacked programs in one data directory: each of them whole, or not there. */
public final class UnpackedParts {
    private static final String HALF = ".half";
    private static final System.Logger LOG = System.getLogger(UnpackedParts.class.getName());

    private final Path parts;

    /** Puts everything into a folder. */
    public interface Unpacking {
        void into(Path folder) throws IOException;
    }

    public UnpackedParts(DataDirectory directory) {
        this(directory.parts());
    }

    UnpackedParts(Path parts) {
        this.parts = parts;
    }

    /** The names of the folders that this build's own database and search engine are unpacked into. */
    public static Set<String> ofThisBuild() {
        return Stream.of("mariadb", "solr")
                .filter(PackedPart::isCarried)
                .map(name -> new PackedPart(name).folder())
                .collect(Collectors.toSet());
    }

    /** The folder of that name, unpacked now unless that was done before. */
    public Path unpackOnce(String name, Unpacking unpacking) throws IOException {
        Path target = parts.resolve(name);
        if (!Files.isDirectory(target)) {
            Path half = Files.createTempDirectory(parts, name + HALF);
            try {
                unpacking.into(half);
                settle(half, target);
            } finally {
                Folder.delete(half);
            }
        }
        return target;
    }

    /** Deletes what interrupted starts and other versions left behind; only for whoever has locked the directory. */
    public void deleteAllBut(Set<String> names) {
        try (Stream<Path> folders = Files.list(parts)) {
            folders.filter(folder -> !names.contains(folder.getFileName().toString()))
                    .forEach(Folder::delete);
        } catch (IOException | UncheckedIOException e) {
            LOG.log(System.Logger.Level.WARNING, "Old parts stay in " + parts + ": " + e.getMessage());
        }
    }

    /** When another process was quicker, its work is as good as ours. */
    private static void settle(Path half, Path target) throws IOException {
        try {
            Files.move(half, target, StandardCopyOption.ATOMIC_MOVE);
        } catch (FileSystemException e) {
            if (!Files.isDirectory(target)) {
                throw e;
            }
        }
    }
}
