package org.flourishhub.command;

import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.flourishhub.search.DrainIndexQueue;
import org.flourishhub.search.IndexRebuild;
import org.flourishhub.search.IndexRebuild.State;
import org.flourishhub.search.IndexRebuilds;
import org.flourishhub.search.RebuildIndex;
import org.flourishhub.search.ResumeRebuild;
import org.flourishhub.search.StartRebuild;
import org.flourishhub.search.StopRebuild;
import org.flourishhub.search.TakeBackIndex;
import org.flourishhub.standalone.StandaloneHub;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Makes a new index while people ask the old one, then gives them the new one; and gives the old one back. */
@Command(
        name = "reindex",
        description = "Makes a new search index beside the old one, and exchanges them when it is complete.",
        mixinStandardHelpOptions = true)
final class ReindexCommand implements Callable<Integer> {
    /** One of them, or none for a new index. */
    static final class Instead {
        @Option(names = "--back", description = "Go back to the former index.")
        boolean back;

        @Option(names = "--stop", description = "Stop making the new index; what is in it stays.")
        boolean stop;

        @Option(names = "--resume", description = "Go on with the new index that was stopped.")
        boolean resume;
    }

    @ArgGroup
    Instead instead;

    @Override
    public Integer call() throws Exception {
        return OnHub.runLong(Map.of(), this::on);
    }

    private int on(StandaloneHub hub) {
        if (instead == null) {
            hub.get(StartRebuild.class).start(OnHub.OPERATOR);
        } else if (instead.stop) {
            hub.get(StopRebuild.class).stop(OnHub.OPERATOR);
        } else if (instead.resume) {
            hub.get(ResumeRebuild.class).resume(OnHub.OPERATOR);
        } else if (!hub.get(IndexRebuilds.class).now().hasFormer()) {
            System.err.println("There is no former index to go back to.");
            return HubCommand.COULD_NOT;
        } else {
            hub.get(TakeBackIndex.class).takeBack(OnHub.OPERATOR);
        }
        return finish(hub);
    }

    /** A running hub may be at work on it already: then this only tells how far it is. */
    private static int finish(StandaloneHub hub) {
        IndexRebuild now = hub.get(IndexRebuilds.class).now();
        while (now.isAtWork()) {
            if (!hub.get(RebuildIndex.class).run(written -> tell(hub, written))) {
                System.err.println("Solr does not answer. The hub goes on by itself when it does.");
                return HubCommand.COULD_NOT;
            }
            now = hub.get(IndexRebuilds.class).now();
            if (now.isAtWork()) {
                tell(hub, now.written());
                LockSupport.parkNanos(TimeUnit.SECONDS.toNanos(1));
            }
        }
        return told(hub, now);
    }

    private static void tell(StandaloneHub hub, long written) {
        System.err.println("Indexed " + written + " of "
                + hub.get(IndexRebuilds.class).now().total() + " …");
    }

    private static int told(StandaloneHub hub, IndexRebuild now) {
        if (now.state() == State.IN_USE && now.problem() == null) {
            hub.get(DrainIndexQueue.class).drain();
            double seconds = Duration.between(now.beganAt(), now.endedAt()).toMillis() / 1000.0;
            System.out.printf(
                    Locale.UK,
                    "Indexed %,d listings in %.1f s, %,.0f a second. People ask the new index now.%n",
                    now.written(),
                    seconds,
                    now.written() / Math.max(seconds, 0.001));
            return 0;
        } else if (now.state() == State.TAKEN_BACK) {
            hub.get(DrainIndexQueue.class).drain();
            System.out.println("People ask the former index again.");
            return 0;
        } else if (now.state() == State.STOPPED) {
            System.out.println("Stopped after " + now.written() + " of " + now.total() + ". Go on with --resume.");
            return 0;
        }
        System.err.println(now.problem() == null ? "There was nothing to do." : now.problem() + ".");
        return HubCommand.COULD_NOT;
    }
}
