package org.flourishhub.launcher;

import picocli.CommandLine.Command;

/** Hands {@code rules …} over to the program that knows what they mean. */
@Command(name = "rules", description = "Works out on which dates something takes place; see 'rules --help'.")
final class RulesCommands extends HandedOver {}
