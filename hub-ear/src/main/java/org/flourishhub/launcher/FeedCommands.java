package org.flourishhub.launcher;

import picocli.CommandLine.Command;

/** Hands {@code feed …} over to the program that knows the hub's use cases. */
@Command(name = "feed", description = "Adds and lists the feeds the hub reads; see 'feed --help'.")
final class FeedCommands extends HandedOver {}
