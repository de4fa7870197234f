package org.flourishhub.bench;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentLinkedDeque;
import org.flourishhub.bench.InventedSearches.Search;
import org.flourishhub.embedded.Folder;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Fills a hub, loads it, and says what its pages cost beside the bare questions to Solr behind them. */
@Command(name = "bench", description = "Measures a hub's pages beside the bare questions to Solr behind them.")
final class Bench implements Callable<Integer> {
    private static final int NO_LOAD_TOOL = 2;
    private static final Deque<Runnable> AT_END = new ConcurrentLinkedDeque<>();

    @Option(names = "--services", split = ",", defaultValue = "20000", description = "How many; several are compared.")
    List<Integer> sizes;

    @Option(names = "--searches", defaultValue = "2000", description = "How many different pages of results.")
    int searches;

    @Option(names = "--log", description = "A file of pages to ask for instead, one address a line.")
    Path log;

    @Option(names = "--connections", defaultValue = "8")
    int connections;

    @Option(names = "--rounds", defaultValue = "5")
    int rounds;

    @Option(names = "--seconds", defaultValue = "10", description = "Of each round.")
    int seconds;

    @Option(names = "--warm", defaultValue = "60", description = "Seconds of load before anything counts.")
    int warm;

    @Option(names = "--edits", defaultValue = "20", description = "Edits a second; 0 for none.")
    int edits;

    @Option(names = "--edit-seconds", defaultValue = "20")
    int editSeconds;

    @Option(names = "--encoding", defaultValue = "identity", description = "Such as gzip, as browsers ask for it.")
    String encoding;

    @Option(names = "--data", description = "A directory that keeps what was imported, for the next time.")
    Path data;

    private Path folder;

    public static void main(String[] words) {
        String[] said =
                List.of(words).stream().filter(word -> !word.endsWith("=")).toArray(String[]::new);
        System.exit(new CommandLine(new Bench()).execute(said));
    }

    /** What must be done before the program is gone. */
    static void atEnd(Runnable work) {
        AT_END.add(work);
    }

    static void say(String sentence) {
        System.err.println(sentence);
    }

    @Override
    public Integer call() throws Exception {
        if (!Wrk.isThere()) {
            say("The load comes from wrk, which is missing here: apt-get install wrk");
            return NO_LOAD_TOOL;
        }
        folder = Files.createTempDirectory("hub-bench");
        Runtime.getRuntime().addShutdownHook(new Thread(Bench::leaveNothing));
        atEnd(() -> Folder.delete(folder));
        double before = 0;
        for (int services : sizes) {
            double cost = measure(services);
            if (before > 0) {
                Report.growth(before, cost);
            }
            before = cost;
        }
        return 0;
    }

    private double measure(int services) throws Exception {
        InventedDirectory directory = new InventedDirectory(services);
        Path place = (data == null ? folder : data).resolve("hub-" + services);
        HubUnderLoad.fill(place, directory);
        List<Search> pages = log == null
                ? InventedSearches.of(directory, searches)
                : Files.readAllLines(log).stream()
                        .map(line -> new Search(line, null))
                        .toList();
        System.out.printf("%d processors, load %s%n", Runtime.getRuntime().availableProcessors(), Processes.load());
        try (HubUnderLoad hub = HubUnderLoad.start(place)) {
            Recorded recorded = Recorded.by(hub, pages, folder);
            Comparison compared = new Comparison(hub, recorded, new Wrk(folder, connections, encoding));
            compared.warmUp(warm);
            compared.run(rounds, seconds);
            Unchanged unchanged = Unchanged.of(hub, pages);
            Report.print(services, compared, recorded);
            Report.print(unchanged);
            if (edits > 0) {
                Report.print(new Edits(hub).run(edits, editSeconds), edits);
            }
            System.out.println("load at the end " + Processes.load());
            return compared.pages.cost();
        }
    }

    /** Whatever began last ends first, also when somebody stops the program. */
    private static void leaveNothing() {
        AT_END.descendingIterator().forEachRemaining(Runnable::run);
    }
}
