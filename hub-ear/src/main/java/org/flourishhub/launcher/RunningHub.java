package org.flourishhub.launcher;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.flourishhub.embedded.CannotStart;
import org.flourishhub.embedded.ChildProcess;
import org.flourishhub.embedded.DataDirectory;

/** One hub from its start to its end: database and search first, then the application; the other way round to stop. */
final class RunningHub implements AutoCloseable {
    /** Unpacked programs, a small database and its logs. */
    private static final long MEGABYTES_AT_FIRST = 1200;

    private static final long MEGABYTES_LATER = 200;

    private final DataDirectory directory;
    private final LaunchOptions options;
    private final Settings settings;
    private final String wakeToken = UUID.randomUUID().toString();
    private final CountDownLatch broken = new CountDownLatch(1);

    private volatile boolean stopping;
    private volatile String whatBroke = "";
    private volatile DatabasePart database;
    private volatile SearchPart search;
    private volatile SampleData sample;
    private volatile WebServer web;

    RunningHub(DataDirectory directory, LaunchOptions options, Settings settings) {
        this.directory = directory;
        this.options = options;
        this.settings = settings;
    }

    /** Returns when a visitor is served well. */
    void start() {
        options.mustFit();
        stopLeftBehind();
        boolean ready =
                HubParts.areReadyIn(directory) && directory.mariaDb().toFile().exists();
        directory.mustHaveRoomFor(ready ? MEGABYTES_LATER : MEGABYTES_AT_FIRST);
        options.listener().mustBeFree();

        say("Starting the database and the search engine …");
        CompletableFuture<HubParts> unpacking = Together.start(() -> HubParts.unpackedIn(directory));
        CompletableFuture<Void> storing = Together.run(() -> database = DatabasePart.start(directory, settings));
        CompletableFuture<Void> serving = unpacking.thenCompose(this::startHelpers);
        Together.await(storing, serving);
        HubParts parts = unpacking.join();
        database.database().check(SchemaVersion.in(parts.migrations()));

        say("Starting the application …");
        RunDetails.write(directory, environment());
        web = WebServer.start(directory, parts, options.listener(), environment());
        Together.await(Together.run(web::awaitApplication), Together.run(this::loadSample));
        web.warmUp();
        web.whenEnded(() -> hasBroken("The application"));
        database.whenEnded(() -> hasBroken("MariaDB"));
    }

    /** One line with all that somebody needs to begin. */
    String greeting() {
        String demo = sample == null
                ? ""
                : " Sign in as editor@oakfield.example, admin@oakfield.example, moderator@hub.example or admin@hub.example,"
                        + " password flourish-demo. Sample sites: " + sample.described() + ".";
        return "Flourish Hub is ready at " + options.listener().fromHere() + "/" + demo + " Ctrl-C stops it.";
    }

    /** Returns only when the hub ends without having been asked to. */
    int waitUntilBroken() throws InterruptedException {
        broken.await();
        throw new CannotStart(whatBroke + " has ended unexpectedly; see " + directory.logs());
    }

    /** The application, then Solr, then MariaDB; what was never started is passed over. */
    @Override
    public synchronized void close() {
        if (stopping) {
            return;
        }
        stopping = true;
        say("Stopping …");
        RunDetails.delete(directory);
        Stream.of(web, sample, search, database).forEach(PartsOfAHub::stop);
        say("Stopped.");
    }

    private void stopLeftBehind() {
        Stream.of(WebServer.NAME, SampleData.PARTNERS, SampleData.LOADER, "solr", "mariadb")
                .forEach(name -> ChildProcess.stopLeftBehind(name, directory));
    }

    private CompletableFuture<Void> startHelpers(HubParts parts) {
        CompletableFuture<Void> searching =
                Together.run(() -> search = SearchPart.start(directory, parts.configset(), settings));
        CompletableFuture<Void> visiting =
                Together.run(() -> sample = options.sampleData ? SampleData.start(directory, parts) : null);
        return CompletableFuture.allOf(searching, visiting);
    }

    private void loadSample() {
        if (sample != null) {
            sample.load(environment());
        }
    }

    private Map<String, String> environment() {
        Map<String, String> all = new HashMap<>(settings.forChildren());
        String address = options.listener().fromHere().toString();
        all.putAll(database.environment());
        all.putAll(search.environment());
        all.put(RunDetails.WAKE_TOKEN, wakeToken);
        all.put(RunDetails.ADDRESS, address);
        all.put(RunDetails.PUBLIC_URL, settings.get("hub.public-url").orElse(address));
        all.put(RunDetails.ALLOW, allowed());
        if (sample != null) {
            all.putAll(SampleData.KEYS);
            // the sample partners are our own, so they are asked every few seconds: a newcomer sees a story arrive
            all.put(
                    "HUB_FEEDS_FLOOR_SECONDS",
                    settings.get("hub.feeds.floor.seconds").orElse("5"));
        }
        return all;
    }

    private String allowed() {
        List<String> partners = sample == null ? List.of() : sample.addresses();
        return Stream.of(settings.get("hub.outbound.allow").stream(), options.allow.stream(), partners.stream())
                .flatMap(addresses -> addresses)
                .collect(Collectors.joining(","));
    }

    private void hasBroken(String part) {
        if (!stopping) {
            whatBroke = part;
            broken.countDown();
        }
    }

    private static void say(String sentence) {
        System.err.println(sentence);
    }
}
