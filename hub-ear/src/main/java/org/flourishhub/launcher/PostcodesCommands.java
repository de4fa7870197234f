package org.flourishhub.launcher;

import picocli.CommandLine.Command;

/** Hands {@code postcodes …} over to the program that knows the hub's use cases. */
@Command(name = "postcodes", description = "Where postcodes are; see 'postcodes --help'.")
final class PostcodesCommands extends HandedOver {}
