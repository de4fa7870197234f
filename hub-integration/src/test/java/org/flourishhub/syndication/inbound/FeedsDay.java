package org.flourishhub.syndication.inbound;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import org.flourishhub.embedded.SharedMariaDb;
import org.flourishhub.search.SearchHub;

/**
 * What a day of reading feeds costs: {@code first} takes in 200 feeds of 30 stories and asks again, {@code hour} polls 10,000
 * of them, {@code two} lets two nodes share the work and kills one. The hub's own routes run in processes of their own, on an
 * embedded MariaDB and Solr; the partners are played by this process.
 */
final class FeedsDay {
    private static final int FEEDS = 200;

    private final ManyPartners partners;
    private final FeedsDayBooks books;
    private final Map<String, String> settings = new HashMap<>();

    private FeedsDay(ManyPartners partners) {
        this.partners = partners;
        settings.put("hub.outbound.allow", partners.authorities());
        // partners on the web cost their manners too
        settings.put("hub.hosts.own.polite", "true");
        settings.put("hub.solr.url", SearchHub.solr().url());
        this.books = new FeedsDayBooks(SearchHub.start(settings), partners);
        settings.put("hub.db.url", System.getProperty("hub.db.url"));
        settings.put("hub.db.user", SharedMariaDb.get().user());
        settings.put("hub.db.password", SharedMariaDb.get().password());
    }

    public static void main(String[] said) throws IOException {
        String load = Files.readString(Path.of("/proc/loadavg")).strip();
        say("load before: %s, %d processors", load, Runtime.getRuntime().availableProcessors());
        try (ManyPartners partners = new ManyPartners()) {
            FeedsDay day = new FeedsDay(partners);
            switch (said.length == 0 ? "first" : said[0]) {
                case "first" -> day.first();
                case "hour" -> day.hour(said.length > 1 ? Integer.parseInt(said[1]) : 6);
                case "two" -> day.two();
                default -> throw new IllegalArgumentException("first, hour or two");
            }
        }
        System.exit(0);
    }

    /** Thrice, for a JVM that has just started spends most of its time on itself. */
    private void first() {
        try (HubNode node = HubNode.start(settings).awaitReady().go()) {
            for (int round = 0; round < 3; round++) {
                int begin = round * FEEDS;
                Costs costs = new Costs(node);
                books.add(begin, begin + FEEDS);
                books.awaitIndexed(FEEDS * ManyPartners.STORIES * (round + 1L));
                costs.say(round == 0 ? "first intake, warming up" : "first intake");

                books.awaitQuiet();
                Instant now = Instant.now();
                costs = new Costs(node);
                books.makeDue(begin, begin + FEEDS);
                books.awaitFetchedSince(now, FEEDS);
                costs.say(round == 0 ? "again, unchanged, warming up" : "again, unchanged");
            }
            say("stories: %d, in the index: %d", books.stories(), books.indexed());
        }
    }

    /** Every twentieth feed has news when it is asked, among them those that are asked in these minutes; they are known before. */
    private void hour(int minutes) {
        int asked = 10_000 * minutes / 60;
        List<Integer> withNews =
                IntStream.range(0, asked).filter(feed -> feed % 20 == 0).boxed().toList();
        try (HubNode node = HubNode.start(settings).awaitReady().go()) {
            books.add(0, 2 * FEEDS);
            books.awaitIndexed(2L * FEEDS * ManyPartners.STORIES);
            books.awaitQuiet();
            long memory = node.heap();
            long resident = resident(node.pid());

            books.addKnown(2 * FEEDS, 10_000);
            withNews.stream().filter(feed -> feed >= 2 * FEEDS).forEach(books::forgetVersion);
            books.awaitReadOnce(withNews);
            books.awaitQuiet();
            withNews.forEach(partners::write);
            Instant start = Instant.now().plusSeconds(5);
            books.spreadOver(Duration.ofHours(1), start, 10_000);

            Costs costs = new Costs(node);
            books.waitUntil(start.plus(Duration.ofMinutes(minutes)));
            costs.say("10,000 feeds an hour, for " + minutes + " minutes");
            books.awaitFetchedSince(start, asked);
            say("asked: %d, with news: %d, latest: %.1f s late", asked, withNews.size(), books.latest(start, asked));
            say(
                    "heap after a collection: %.1f MB more; resident: %.1f MB more",
                    (node.heap() - memory) / 1e6, (resident(node.pid()) - resident) / 1e6);
        }
    }

    private void two() {
        settings.put("hub.feeds.lease.seconds", "5");
        try (HubNode one = HubNode.start(settings);
                HubNode other = HubNode.start(settings)) {
            one.awaitReady().go();
            other.awaitReady().go();
            books.add(0, FEEDS);
            books.awaitStories(FEEDS * ManyPartners.STORIES / 3L);
            say("killed one of two nodes after %d stories", books.stories());
            one.kill();
            books.awaitIndexed(FEEDS * (long) ManyPartners.STORIES);
            books.awaitQuiet();
            long again = IntStream.range(0, FEEDS)
                    .filter(feed -> partners.askedFor(feed) > 1)
                    .count();
            say(
                    "stories: %d, entries known: %d, in the index: %d, feeds asked twice because of it: %d",
                    books.stories(), books.entries(), books.indexed(), again);
        }
    }

    private static void say(String words, Object... values) {
        System.out.println(String.format(Locale.ROOT, words, values));
    }

    private static long resident(long pid) {
        try {
            return Files.readAllLines(Path.of("/proc/" + pid + "/status")).stream()
                    .filter(line -> line.startsWith("VmRSS"))
                    .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) * 1024)
                    .sum();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The processor time of the node, of MariaDB and of Solr, from now on. */
    private static final class Costs {
        private final HubNode node;
        private final Duration hub;
        private final Duration mariaDb = of(SharedMariaDb.get().pid());
        private final Duration solr = of(SearchHub.solr().pid());
        private final Instant began = Instant.now();

        Costs(HubNode node) {
            this.node = node;
            this.hub = node.processorTime();
        }

        private static Duration of(long pid) {
            return ProcessHandle.of(pid).orElseThrow().info().totalCpuDuration().orElseThrow();
        }

        void say(String what) {
            double took = seconds(Duration.between(began, Instant.now()));
            double used = seconds(node.processorTime().minus(hub));
            FeedsDay.say(
                    "%s: hub %.2f s of processor time (%.1f %% of one core), MariaDB %.2f, Solr %.2f; %.1f s by the clock",
                    what,
                    used,
                    used / took * 100,
                    seconds(of(SharedMariaDb.get().pid()).minus(mariaDb)),
                    seconds(of(SearchHub.solr().pid()).minus(solr)),
                    took);
        }

        private static double seconds(Duration time) {
            return time.toMillis() / 1000.0;
        }
    }
}
