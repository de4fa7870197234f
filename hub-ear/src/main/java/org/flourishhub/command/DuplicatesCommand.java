package org.flourishhub.command;

import java.sql.SQLException;
import org.flourishhub.duplicates.DuplicateChecks;
import org.flourishhub.duplicates.DuplicatePair.Status;
import org.flourishhub.duplicates.DuplicatePairs;
import org.flourishhub.duplicates.FindDuplicates;
import org.flourishhub.standalone.StandaloneHub;
import picocli.CommandLine.Command;

/** What may be on the hub twice. */
@Command(
        name = "duplicates",
        description = "Finds services and organisations that are there twice.",
        mixinStandardHelpOptions = true)
final class DuplicatesCommand {
    @Command(
            name = "find",
            description = "Compares everything anew; moderators see the pairs in the console.",
            mixinStandardHelpOptions = true)
    int find() throws SQLException {
        long waiting = OnHub.run(DuplicatesCommand::compareEverything);
        System.out.println(waiting + (waiting == 1 ? " pair waits" : " pairs wait") + " for a moderator.");
        return 0;
    }

    private static long compareEverything(StandaloneHub hub) {
        long all = hub.get(DuplicateChecks.class).noteEverything();
        System.err.println("Comparing " + all + " listings …");
        long compared = 0;
        for (int some = hub.get(FindDuplicates.class).find();
                some > 0;
                some = hub.get(FindDuplicates.class).find()) {
            compared += some;
            System.err.println("Compared " + compared + " of " + all + " …");
        }
        return hub.get(DuplicatePairs.class).count(Status.WAITING);
    }
}
