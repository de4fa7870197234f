package org.flourishhub.launcher;

import picocli.CommandLine.Command;

/** Hands {@code import …} over to the program that knows the hub's use cases. */
@Command(name = "import", description = "Imports partners' directories; see 'import --help'.")
final class ImportCommands extends HandedOver {}
