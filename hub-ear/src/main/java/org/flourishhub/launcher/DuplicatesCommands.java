package org.flourishhub.launcher;

import picocli.CommandLine.Command;

/** Hands {@code duplicates …} over to the program that knows the hub's use cases. */
@Command(name = "duplicates", description = "Finds what is there twice; see 'duplicates --help'.")
final class DuplicatesCommands extends HandedOver {}
