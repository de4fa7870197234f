package org.flourishhub.launcher;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.flourishhub.embedded.DataDirectory;
import org.flourishhub.embedded.OwnServers;

/**
 * One administration command on the hub of a data directory, in a program of its own. Beside a running hub it works on
 * that hub's database and then tells the hub to look at its queues; without one it starts the parts it needs and stops
 * them again.
 */
final class CommandRun {
    private static final String MAIN = "org.flourishhub.command.HubCommand";
    private static final int MEGABYTES = 256;

    /** Most commands change the database only; the hub indexes what they changed when it runs. */
    private static final Set<String> NEED_SEARCH = Set.of("reindex", "import");

    /** They ask nothing of a hub. */
    private static final Set<String> NEED_NOTHING = Set.of("rules");

    private final Path dataDirectory;
    private final List<String> words;
    private final Settings settings;
    private final PartsOfAHub started = new PartsOfAHub();

    CommandRun(Path dataDirectory, List<String> words, Settings settings) {
        this.dataDirectory = dataDirectory;
        this.words = words;
        this.settings = settings;
    }

    /** Answers the command's own exit code. */
    int run() {
        Runtime.getRuntime().addShutdownHook(new Thread(started::close, "stop"));
        DataDirectory directory = new DataDirectory(dataDirectory);
        if (words.contains("--help") || NEED_NOTHING.contains(words.get(0))) {
            return inForeground(HubParts.unpackedIn(directory), directory, Map.of());
        }
        Optional<Map<String, String>> running = RunDetails.read(directory);
        if (running.isPresent() && directory.isLockedByAnother()) {
            int code = inForeground(HubParts.unpackedIn(directory), directory, running.get());
            wake(running.get());
            return code;
        }
        try (DataDirectory locked = directory.lock();
                started) {
            return alone(HubParts.unpackedIn(locked), locked);
        }
    }

    private int alone(HubParts parts, DataDirectory directory) {
        DatabasePart database = started.keep(DatabasePart.start(directory, settings));
        database.database().check(SchemaVersion.in(parts.migrations()));
        Map<String, String> environment = new HashMap<>(settings.forChildren());
        environment.putAll(database.environment());
        if (NEED_SEARCH.contains(words.get(0))) {
            SearchPart search = started.keep(SearchPart.start(directory, parts.configset(), settings));
            environment.putAll(search.environment());
        }
        return inForeground(parts, directory, environment);
    }

    /** It counts as one of the parts, the last one: whoever stops the launcher stops the command before its database. */
    private int inForeground(HubParts parts, DataDirectory directory, Map<String, String> environment) {
        return started.keep(Foreground.start(command(parts, directory, words), environment))
                .waitFor();
    }

    private static List<String> command(HubParts parts, DataDirectory directory, List<String> words) {
        List<String> all = new ArrayList<>(List.of("-cp", parts.classPath(), MAIN));
        all.addAll(words);
        return Java.command(MEGABYTES, directory.run(), all);
    }

    /** Only a hint: a hub that does not hear it looks at its queues a moment later anyway. */
    private static void wake(Map<String, String> running) {
        HttpRequest request = HttpRequest.newBuilder(URI.create(running.get(RunDetails.ADDRESS) + "/internal/wake"))
                .timeout(Duration.ofSeconds(5))
                .header("X-Hub-Wake", running.get(RunDetails.WAKE_TOKEN))
                .POST(HttpRequest.BodyPublishers.noBody())
                .build();
        try {
            OwnServers.caller().build().send(request, HttpResponse.BodyHandlers.discarding());
        } catch (IOException e) {
            System.err.println("The running hub was not woken; it will notice within seconds.");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
