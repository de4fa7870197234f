package org.flourishhub.command;

import java.util.concurrent.Callable;
import org.flourishhub.search.DrainIndexQueue;
import org.flourishhub.search.ReindexEverything;
import org.flourishhub.search.SearchUnavailable;
import picocli.CommandLine.Command;

/** Writes the whole index anew; what is found stays found meanwhile. */
@Command(
        name = "reindex",
        description = "Indexes everything again, without emptying the index first.",
        mixinStandardHelpOptions = true)
final class ReindexCommand implements Callable<Integer> {
    @Override
    public Integer call() throws Exception {
        try {
            long queued = OnHub.run(hub -> {
                long all = hub.get(ReindexEverything.class)
                        .reindex(OnHub.OPERATOR, soFar -> System.err.println("Queued " + soFar + " …"));
                System.err.println("Indexing …");
                hub.get(DrainIndexQueue.class).drain();
                return all;
            });
            System.out.println("Indexed " + queued + " listings.");
            return 0;
        } catch (SearchUnavailable e) {
            System.err.println("Solr does not answer; what was queued is indexed when it does.");
            return HubCommand.COULD_NOT;
        }
    }
}
