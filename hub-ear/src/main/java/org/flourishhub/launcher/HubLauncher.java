package org.flourishhub.launcher;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.flourishhub.embedded.CannotStart;
import org.flourishhub.embedded.DataDirectory;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;

/** Starts a hub with everything it needs, or runs one command on it. */
@Command(
        name = "hub.jar",
        description = "Starts Flourish Hub, with a MariaDB and a Solr of its own unless others are given.",
        mixinStandardHelpOptions = true,
        versionProvider = HubLauncher.Version.class,
        subcommands = {
            DuplicatesCommands.class,
            AccountCommands.class,
            FeedCommands.class,
            ImportCommands.class,
            PostcodesCommands.class,
            ReindexCommand.class,
            RulesCommands.class
        },
        footer = {
            "",
            "Settings from the environment: HUB_DB_URL, HUB_DB_USER, HUB_DB_PASSWORD and HUB_SOLR_URL point the hub at"
                    + " another MariaDB (10.11 or newer) and Solr; HUB_PUBLIC_URL is the address people use.",
            "Exit codes: 0 done, 1 could not start (the sentence says why), 2 wrong options, 3 refused by a rule,"
                    + " 4 not confirmed."
        })
public final class HubLauncher implements Callable<Integer> {
    @Option(
            names = "--data-dir",
            paramLabel = "DIR",
            defaultValue = "data",
            scope = ScopeType.INHERIT,
            description = "Where the hub keeps everything (default: ${DEFAULT-VALUE}).")
    Path dataDirectory;

    @Mixin
    LaunchOptions options;

    public static void main(String[] words) {
        CommandLine line = new CommandLine(new HubLauncher());
        line.setExecutionExceptionHandler(HubLauncher::explain);
        System.exit(line.execute(words));
    }

    /** Runs until the hub is stopped from outside or breaks. */
    @Override
    public Integer call() throws Exception {
        try (DataDirectory directory = new DataDirectory(dataDirectory).lock()) {
            RunningHub hub = new RunningHub(directory, options, Settings.given());
            Thread stop = new Thread(hub::close, "stop");
            Runtime.getRuntime().addShutdownHook(stop);
            try (hub) {
                hub.start();
                System.out.println(hub.greeting());
                System.out.flush();
                return hub.waitUntilBroken();
            }
        }
    }

    /** What an operator can mend is one sentence; anything else is a mistake in the program and shows its trace. */
    private static int explain(Exception problem, CommandLine line, CommandLine.ParseResult words) {
        if (problem instanceof CannotStart) {
            System.err.println("Flourish Hub: " + problem.getMessage());
        } else {
            problem.printStackTrace();
        }
        return line.getCommandSpec().exitCodeOnExecutionException();
    }

    static final class Version implements IVersionProvider {
        @Override
        public String[] getVersion() {
            return new String[] {
                "Flourish Hub " + HubLauncher.class.getPackage().getImplementationVersion()
            };
        }
    }
}
