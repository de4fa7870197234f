package org.flourishhub.launcher;

import java.io.IOException;
import java.io.InputStream;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Enumeration;
import java.util.HashSet;
import java.util.Set;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.flourishhub.embedded.CannotStart;
import org.flourishhub.embedded.DataDirectory;
import org.flourishhub.embedded.UnpackedParts;

/** What travels inside hub.jar beside the launcher's own classes, unpacked once into the data directory. */
final class HubParts {
    private static final String INSIDE = "parts/";
    private static final String APPLICATION = "ROOT.war";

    private final Path home;

    private HubParts(Path home) {
        this.home = home;
    }

    static HubParts unpackedIn(DataDirectory directory) {
        Path jar = hubJar();
        try (JarFile packed = new JarFile(jar.toFile())) {
            return new HubParts(
                    new UnpackedParts(directory).unpackOnce(name(packed), target -> unpack(packed, target)));
        } catch (IOException e) {
            throw new CannotStart("Unpacking " + jar + " into " + directory.parts() + " failed: " + e.getMessage(), e);
        }
    }

    /** Clears away what other versions unpacked; answers whether this one's are there. */
    static boolean areReadyIn(DataDirectory directory) {
        try (JarFile packed = new JarFile(hubJar().toFile())) {
            Set<String> ours = new HashSet<>(UnpackedParts.ofThisBuild());
            ours.add(name(packed));
            new UnpackedParts(directory).deleteAllBut(ours);
            return Files.isDirectory(directory.parts().resolve(name(packed)));
        } catch (IOException e) {
            throw new CannotStart("The launcher cannot be read: " + e.getMessage(), e);
        }
    }

    /** Payara Micro, as it came. */
    Path server() {
        return home.resolve("payara-micro.jar");
    }

    /** Where Payara Micro keeps its own unpacked libraries. */
    Path serverLibraries() {
        return home.resolve("payara-libraries");
    }

    /** The web application, as a folder. */
    Path application() {
        return home.resolve("ROOT");
    }

    Path configset() {
        return home.resolve("solr/listings/conf");
    }

    Path migrations() {
        return home.resolve("db/migration");
    }

    /** The class path of everything that runs use cases outside the server. */
    String classPath() {
        return libraries() + "/*";
    }

    /** The folder of the jars on that class path. */
    Path libraries() {
        return home.resolve("lib");
    }

    private static Path hubJar() {
        try {
            Path source = Path.of(HubParts.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
            if (Files.isDirectory(source)) {
                throw new CannotStart("The launcher runs from hub.jar only: build it with mvn package.");
            }
            return source;
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String name(JarFile packed) {
        return "hub-" + fingerprint(packed);
    }

    /** The checksums that the jar holds already tell two builds apart without reading it whole. */
    private static String fingerprint(JarFile packed) {
        CRC32 all = new CRC32();
        for (Enumeration<JarEntry> entries = packed.entries(); entries.hasMoreElements(); ) {
            JarEntry entry = entries.nextElement();
            if (entry.getName().startsWith(INSIDE)) {
                all.update((entry.getName() + entry.getCrc() + entry.getSize()).getBytes());
            }
        }
        return Long.toHexString(all.getValue());
    }

    private static void unpack(JarFile packed, Path target) throws IOException {
        for (Enumeration<JarEntry> entries = packed.entries(); entries.hasMoreElements(); ) {
            JarEntry entry = entries.nextElement();
            if (entry.getName().startsWith(INSIDE) && !entry.isDirectory()) {
                String name = entry.getName().substring(INSIDE.length());
                try (InputStream bytes = packed.getInputStream(entry)) {
                    if (name.equals(APPLICATION)) {
                        explode(bytes, target.resolve("ROOT"));
                    } else {
                        write(bytes, target, name);
                    }
                }
            }
        }
        Files.createDirectory(target.resolve("payara-libraries"));
    }

    private static void explode(InputStream war, Path target) throws IOException {
        ZipInputStream zip = new ZipInputStream(war);
        for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
            if (!entry.isDirectory()) {
                write(zip, target, entry.getName());
            }
        }
    }

    private static void write(InputStream bytes, Path folder, String name) throws IOException {
        Path file = folder.resolve(name).normalize();
        if (!file.startsWith(folder)) {
            throw new IOException("An entry of hub.jar points outside: " + name);
        }
        Files.createDirectories(file.getParent());
        Files.copy(bytes, file);
    }
}
