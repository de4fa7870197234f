package org.flourishhub.launcher;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;
import picocli.CommandLine.Unmatched;

/** A command of which the launcher knows the name only: all its words go to the program that runs it. */
abstract class HandedOver implements Callable<Integer> {
    @ParentCommand
    HubLauncher hub;

    @Spec
    CommandSpec spec;

    @Unmatched
    List<String> words = new ArrayList<>();

    @Override
    public Integer call() {
        return new CommandRun(hub.dataDirectory, all(), Settings.given()).run();
    }

    /** Its own name and everything behind it. */
    final List<String> all() {
        List<String> all = new ArrayList<>(List.of(spec.name()));
        all.addAll(words);
        return all;
    }
}
