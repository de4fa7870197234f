package org.flourishhub.launcher;

import picocli.CommandLine.Command;

/** Hands {@code reindex} over to the program that knows the hub's use cases. */
@Command(name = "reindex", description = "Indexes everything again; see 'reindex --help'.")
final class ReindexCommand extends HandedOver {}
