package org.flourishhub.launcher;

import picocli.CommandLine.Command;

/** Hands {@code feed …} over to the program that knows the hub's use cases. */
@Command(name = "feed", description = "Adds, lists and tries out the feeds the hub reads; see 'feed --help'.")
final class FeedCommands extends HandedOver {
    /** Looking at a feed needs no hub. */
    @Override
    public Integer call() {
        return !words.isEmpty() && words.get(0).equals("read")
                ? new LooseRun(hub.dataDirectory, all()).run()
                : super.call();
    }
}
