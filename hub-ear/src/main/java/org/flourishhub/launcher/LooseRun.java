package org.flourishhub.launcher;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.flourishhub.embedded.CannotStart;
import org.flourishhub.embedded.DataDirectory;

/** A command that needs neither database nor search engine nor a running hub: it runs here, at once, in this program. */
final class LooseRun {
    private static final String MAIN = "org.flourishhub.command.HubCommand";

    private final Path dataDirectory;
    private final List<String> words;

    LooseRun(Path dataDirectory, List<String> words) {
        this.dataDirectory = dataDirectory;
        this.words = words;
    }

    /** Does not return when the command ends by itself: then the whole program ends with the command's exit code. */
    int run() {
        HubParts parts = HubParts.unpackedIn(new DataDirectory(dataDirectory));
        try {
            URLClassLoader loader = new URLClassLoader(jars(parts.libraries()), ClassLoader.getPlatformClassLoader());
            Thread.currentThread().setContextClassLoader(loader);
            loader.loadClass(MAIN).getMethod("main", String[].class).invoke(null, (Object)
                    words.toArray(new String[0]));
            return 0;
        } catch (ReflectiveOperationException e) {
            throw new CannotStart("The command could not be run: " + e, e);
        }
    }

    private static URL[] jars(Path folder) {
        List<URL> jars = new ArrayList<>();
        try (DirectoryStream<Path> files = Files.newDirectoryStream(folder, "*.jar")) {
            for (Path file : files) {
                jars.add(file.toUri().toURL());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return jars.toArray(new URL[0]);
    }
}
