package org.flourishhub.launcher;

import java.util.ArrayList;
import java.util.List;
import org.flourishhub.embedded.CannotStart;
import picocli.CommandLine.Option;

/** What the operator asks for on the command line when starting a hub. */
final class LaunchOptions {
    @Option(
            names = "--host",
            paramLabel = "ADDRESS",
            defaultValue = "127.0.0.1",
            description = "The address to listen on (default: ${DEFAULT-VALUE}, this machine only).")
    String host;

    @Option(
            names = "--port",
            paramLabel = "PORT",
            defaultValue = "8080",
            description = "The port to listen on (default: ${DEFAULT-VALUE}).")
    int port;

    @Option(
            names = "--sample-data",
            description =
                    "Fill an empty hub with invented organisations, services, events and stories, and run two invented"
                            + " partner sites.")
    boolean sampleData;

    @Option(
            names = "--allow",
            paramLabel = "HOST:PORT",
            description = "A private address that requests to partners may reach; may be given several times. Setting:"
                    + " hub.outbound.allow.")
    List<String> allow = new ArrayList<>();

    /** Refuses what must not go together: the sample's passwords are printed for everybody to read. */
    void mustFit() {
        if (sampleData && !listener().isForThisMachineOnly()) {
            throw new CannotStart("--sample-data brings sign-ins that everybody knows, so it is for this machine only:"
                    + " leave out --host " + host + ", or leave out --sample-data.");
        }
    }

    Listener listener() {
        return new Listener(host, port);
    }
}
