package org.flourishhub.launcher;

import picocli.CommandLine.Command;

/** Hands {@code account …} over to the program that knows the hub's use cases. */
@Command(name = "account", description = "Adds and changes accounts; see 'account --help'.")
final class AccountCommands extends HandedOver {}
