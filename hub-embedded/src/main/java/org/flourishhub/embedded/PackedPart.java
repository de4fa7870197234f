package org.flourishhub.embedded;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.function.Predicate;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/** A program that travels inside our jar as one archive and is unpacked once. */
final class PackedPart {
    private final String name;
    private final URL archive;

    PackedPart(String name) {
        this.name = name;
        this.archive = PackedPart.class.getResource("/embedded/" + name + ".zip");
        if (archive == null) {
            throw new CannotStart("This build of the hub carries no " + name + ": build hub-embedded again.");
        }
    }

    /**
     * Unpacks the entries that are wanted, unless that was done before. The folder's name carries the size of the
     * archive, which tells two builds apart without reading a hundred megabytes at every start.
     */
    Path unpackInto(Path parts, Predicate<String> wanted) {
        try {
            Path target = parts.resolve(name + "-" + archive.openConnection().getContentLengthLong());
            if (!Files.isDirectory(target)) {
                Path half = Files.createTempDirectory(parts, name + ".half");
                unpack(half, wanted);
                settle(half, target);
            }
            return target;
        } catch (IOException e) {
            throw new CannotStart("Unpacking " + name + " into " + parts + " failed: " + e.getMessage(), e);
        }
    }

    /** When another process was quicker, its work is as good as ours. */
    private static void settle(Path half, Path target) throws IOException {
        try {
            Files.move(half, target, StandardCopyOption.ATOMIC_MOVE);
        } catch (FileSystemException e) {
            Folder.delete(half);
            if (!Files.isDirectory(target)) {
                throw e;
            }
        }
    }

    private void unpack(Path target, Predicate<String> wanted) throws IOException {
        try (InputStream packed = archive.openStream();
                ZipInputStream zip = new ZipInputStream(packed)) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                Path file = target.resolve(entry.getName()).normalize();
                if (!entry.isDirectory() && wanted.test(entry.getName()) && file.startsWith(target)) {
                    Files.createDirectories(file.getParent());
                    Files.copy(zip, file);
                }
            }
        }
    }
}
