package org.flourishhub.command;

import java.util.logging.Level;
import java.util.logging.Logger;
import org.flourishhub.shared.NotFound;
import org.flourishhub.shared.RuleBroken;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The main class of every command on a hub. */
@Command(
        name = "hub.jar",
        description = "Commands on the hub of --data-dir, running or not.",
        mixinStandardHelpOptions = true,
        subcommands = {
            DuplicatesCommand.class,
            AccountCommand.class,
            FeedCommand.class,
            ImportCommand.class,
            PostcodesCommand.class,
            ReindexCommand.class,
            RulesCommand.class
        })
public final class HubCommand {
    /** Held, so that its level stays; people want to read what the command says, not what its libraries say. */
    private static final Logger LIBRARIES = Logger.getLogger("");

    static final int COULD_NOT = 1;
    static final int REFUSED = 3;
    static final int NOT_CONFIRMED = 4;

    private HubCommand() {}

    public static void main(String[] words) {
        LIBRARIES.setLevel(Level.WARNING);
        System.exit(line().execute(words));
    }

    static CommandLine line() {
        return new CommandLine(new HubCommand())
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setExecutionExceptionHandler(HubCommand::explain);
    }

    /** A broken rule is said in its own sentence; anything else is a mistake in the program and shows its trace. */
    private static int explain(Exception problem, CommandLine line, CommandLine.ParseResult words) {
        if (problem instanceof RuleBroken broken) {
            broken.problems().forEach(each -> line.getErr().println(each.sentence() + "."));
            return REFUSED;
        }
        if (problem instanceof NotFound) {
            line.getErr().println("There is nothing by that name.");
            return REFUSED;
        }
        problem.printStackTrace(line.getErr());
        return COULD_NOT;
    }
}
