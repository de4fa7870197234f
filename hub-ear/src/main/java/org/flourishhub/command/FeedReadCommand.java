package org.flourishhub.command;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.FutureTask;
import org.flourishhub.syndication.FeedGlance;
import org.flourishhub.syndication.FeedGlance.Seen;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Fetches and reads feeds as the hub would, stores nothing, and says what it found. Needs no hub. */
@Command(
        name = "read",
        description = "Fetches and reads a feed as the hub would, stores nothing, and shows what it found.",
        mixinStandardHelpOptions = true,
        footer = {
            "",
            "At a terminal it answers in words, to another program or with --json in JSON. With - it reads one address"
                    + " a line and answers one JSON object a line, in the same order.",
            "It asks a site's robots.txt first, as the hub does, but not for addresses given to --allow. The hub's own"
                    + " list of sites that are not read is in its database, so this command does not know it."
        })
final class FeedReadCommand implements Callable<Integer> {
    private static final int AT_ONCE = 16;

    @Parameters(paramLabel = "URL", description = "The feed's address, or - for many, one a line.")
    String address;

    @Option(names = "--json", description = "Answers in JSON at a terminal too.")
    boolean json;

    @Option(
            names = "--allow",
            paramLabel = "HOST:PORT",
            description = "Permits exactly this private address. May be given more than once.")
    List<String> allowed = new ArrayList<>();

    @Override
    public Integer call() throws IOException, InterruptedException {
        FeedGlance glance = FeedGlance.allowing(allowed);
        PrintStream out = new PrintStream(System.out, false, StandardCharsets.UTF_8);
        if (address.equals("-")) {
            many(glance, out);
            return 0;
        }
        Seen seen = glance.at(address);
        boolean person = !json && System.console() != null;
        out.println(person ? seen.words() : seen.json());
        out.flush();
        return seen.ok() ? 0 : HubCommand.COULD_NOT;
    }

    /** Several at once, but answered in the order of the questions. */
    private static void many(FeedGlance glance, PrintStream out) throws IOException, InterruptedException {
        BufferedReader lines = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
        ExecutorService readers = Executors.newFixedThreadPool(AT_ONCE, FeedReadCommand::daemon);
        BlockingQueue<Future<Seen>> asked = new ArrayBlockingQueue<>(4 * AT_ONCE);
        FutureTask<Seen> end = new FutureTask<>(() -> null);
        Thread writer = daemon(() -> answer(asked, end, out));
        writer.start();
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            if (!line.isBlank()) {
                String one = line;
                asked.put(readers.submit(() -> glance.at(one)));
            }
        }
        asked.put(end);
        writer.join();
        readers.shutdownNow();
    }

    private static void answer(BlockingQueue<Future<Seen>> asked, Future<Seen> end, PrintStream out) {
        try {
            for (Future<Seen> next = asked.take(); next != end; next = asked.take()) {
                out.print(next.get().json() + "\n");
                if (asked.isEmpty() || !asked.peek().isDone()) {
                    out.flush();
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (ExecutionException impossible) {
            throw new IllegalStateException(impossible);
        }
        out.flush();
    }

    private static Thread daemon(Runnable work) {
        Thread thread = new Thread(work, "feed");
        thread.setDaemon(true);
        return thread;
    }
}
