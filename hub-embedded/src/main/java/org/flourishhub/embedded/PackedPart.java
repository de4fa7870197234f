package org.flourishhub.embedded;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
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

    static boolean isCarried(String name) {
        return PackedPart.class.getResource("/embedded/" + name + ".zip") != null;
    }

    /** Carries the size of the archive, which tells two builds apart without reading a hundred megabytes at every start. */
    String folder() {
        try {
            return name + "-" + archive.openConnection().getContentLengthLong();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Unpacks the entries that are wanted, unless that was done before. */
    Path unpackInto(Path parts, Predicate<String> wanted) {
        try {
            return new UnpackedParts(parts).unpackOnce(folder(), target -> unpack(target, wanted));
        } catch (IOException e) {
            throw new CannotStart("Unpacking " + name + " into " + parts + " failed: " + e.getMessage(), e);
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
