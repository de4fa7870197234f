package org.flourishhub.command;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.flourishhub.directory.ImportPostcodes;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Postcodes on the command line. */
@Command(
        name = "postcodes",
        description = "Where postcodes are, for searches near one.",
        mixinStandardHelpOptions = true,
        synopsisSubcommandLabel = "COMMAND")
final class PostcodesCommand {
    @Command(
            name = "import",
            mixinStandardHelpOptions = true,
            description = "Takes in Code-Point Open (zip) or the ONS Postcode Directory (csv or zip), or the folder of"
                    + " one that was unpacked, in place of all postcodes known before.")
    int take(@Parameters(paramLabel = "FILE", description = "As its makers give it out.") Path file) throws Exception {
        if (!Files.isReadable(file)) {
            System.err.println("There is no file " + file + " that can be read.");
            return HubCommand.COULD_NOT;
        }
        long known = OnHub.run(hub -> {
            try {
                return hub.get(ImportPostcodes.class)
                        .importFrom(file, OnHub.OPERATOR, soFar -> System.err.println("Read " + many(soFar) + " …"));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
        System.out.println("Read " + many(known) + " postcodes.");
        return 0;
    }

    private static String many(long number) {
        return String.format(Locale.UK, "%,d", number);
    }
}
