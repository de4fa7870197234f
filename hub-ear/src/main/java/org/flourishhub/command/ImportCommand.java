package org.flourishhub.command;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.ConfigProvider;
import org.flourishhub.imports.ForeseeImport;
import org.flourishhub.imports.Foreseen;
import org.flourishhub.imports.ImportDirectory;
import org.flourishhub.imports.ImportOrder;
import org.flourishhub.imports.ImportProgress;
import org.flourishhub.imports.ImportRun;
import org.flourishhub.imports.Imports;
import org.flourishhub.imports.LetListingsGo;
import org.flourishhub.search.DrainIndexQueue;
import org.flourishhub.standalone.StandaloneHub;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** What comes into the hub from partners' directories. */
@Command(name = "import", description = "Imports partners' directories.", mixinStandardHelpOptions = true)
final class ImportCommand {
    private static final int MOST_PROBLEMS = 1_000;

    @Command(
            name = "oruk",
            description = "Imports a directory of Open Referral UK, 3.0 or 1.0. One that was cut off is carried on.",
            mixinStandardHelpOptions = true)
    int oruk(
            @Parameters(
                            paramLabel = "URL-or-FILE",
                            description =
                                    "The directory's base or its list of services, or a file with services in it.")
                    String address,
            @Option(
                            names = "--dry-run",
                            description = "Only says what would be added, changed and removed; nothing is written.")
                    boolean dryRun,
            @Option(
                            names = "--allow",
                            paramLabel = "HOST:PORT",
                            description = "A private address that may be read, beside those of HUB_OUTBOUND_ALLOW.")
                    List<String> allowed,
            @Option(names = "--name", description = "How people call the directory (default: its address).")
                    String name,
            @Option(names = "--hold", description = "New services wait as drafts instead of being public at once.")
                    boolean hold,
            @Option(
                            names = "--organisation",
                            paramLabel = "SLUG",
                            description = "Whose the services are that do not say it themselves.")
                    String organisation,
            @Option(
                            names = "--let-go",
                            description = "What has vanished from the directory has really ended, however much it is.")
                    boolean letGo)
            throws SQLException {
        return OnHub.runLong(settings(allowed), hub -> {
            ImportOrder order = new ImportOrder(
                    address,
                    name == null ? shortened(address) : shortened(name),
                    !hold,
                    organisation == null ? null : AccountCommand.organisation(hub, organisation));
            return dryRun ? foresee(hub, order) : run(hub, order, letGo);
        });
    }

    private static Map<String, String> settings(List<String> allowed) {
        String usual = ConfigProvider.getConfig()
                .getOptionalValue("hub.outbound.allow", String.class)
                .orElse("");
        List<String> all = new ArrayList<>(allowed == null ? List.of() : allowed);
        all.add(usual);
        return Map.of(
                "hub.outbound.allow",
                all.stream().filter(pair -> !pair.isBlank()).collect(Collectors.joining(",")));
    }

    private static int run(StandaloneHub hub, ImportOrder order, boolean letGo) {
        if (letGo) {
            hub.get(LetListingsGo.class).letGo(order.address(), OnHub.OPERATOR);
        }
        ImportRun run = hub.get(ImportDirectory.class).run(order, progress(), OnHub.OPERATOR);
        hub.get(Imports.class).problems(run.id(), MOST_PROBLEMS).forEach(System.err::println);
        System.err.println("Indexing …");
        hub.get(DrainIndexQueue.class).drain();
        System.out.printf(
                "%d added, %d changed, %d unchanged, %d left out, %d gone at the source, %d hidden.%n",
                run.added(), run.changed(), run.unchanged(), run.leftOut(), run.vanished(), run.hidden());
        if (run.outcome() != null) {
            System.out.println(run.outcome());
        }
        if (run.state() == ImportRun.State.RUNNING) {
            System.out.println("Run the same command again to go on from here.");
            return HubCommand.COULD_NOT;
        }
        return 0;
    }

    private static int foresee(StandaloneHub hub, ImportOrder order) {
        Map<Foreseen.What, Integer> counts = new EnumMap<>(Foreseen.What.class);
        Stream.of(Foreseen.What.values()).forEach(what -> counts.put(what, 0));
        String outcome = hub.get(ForeseeImport.class)
                .foresee(
                        order,
                        new ForeseeImport.Listeners(
                                foreseen -> {
                                    counts.merge(foreseen.what(), 1, Integer::sum);
                                    print(foreseen);
                                },
                                System.err::println,
                                progress()),
                        OnHub.OPERATOR);
        System.out.printf(
                "%d would be added, %d changed, %d unchanged, %d left out, %d are gone at the source. Nothing was written.%n",
                counts.get(Foreseen.What.ADDED),
                counts.get(Foreseen.What.CHANGED),
                counts.get(Foreseen.What.UNCHANGED),
                counts.get(Foreseen.What.LEFT_OUT),
                counts.get(Foreseen.What.GONE));
        if (outcome != null) {
            System.out.println(outcome);
            return HubCommand.COULD_NOT;
        }
        return 0;
    }

    private static void print(Foreseen foreseen) {
        switch (foreseen.what()) {
            case ADDED -> System.out.println("+ " + foreseen.name());
            case CHANGED ->
                System.out.println("~ " + foreseen.name()
                        + (foreseen.fields().isEmpty() ? "" : ": " + String.join(", ", foreseen.fields())));
            case GONE -> System.out.println("- " + foreseen.name());
            case LEFT_OUT -> System.out.println("! " + foreseen.name());
            case UNCHANGED -> {
                // nothing to say about it but its number
            }
        }
    }

    private static ImportProgress progress() {
        return (soFar, total) ->
                System.err.println("Read " + soFar + (total == null ? "" : " of " + total) + " services …");
    }

    private static String shortened(String name) {
        return name.length() <= 200 ? name : name.substring(0, 200);
    }
}
