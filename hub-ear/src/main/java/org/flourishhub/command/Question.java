package org.flourishhub.command;

import java.io.BufferedReader;
import java.io.Console;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** What a command asks the person in front of it, or reads from its input when nobody is. */
final class Question {
    private final BufferedReader input = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));

    /** Not shown while it is typed, and never a word of the command line, where others could read it. */
    String password(String email) {
        Console console = System.console();
        if (console != null) {
            char[] typed = console.readPassword("Password for %s: ", email);
            return typed == null ? "" : new String(typed);
        }
        return line();
    }

    /** Only a clear yes counts. */
    boolean isConfirmed(String sentence) {
        System.err.print(sentence + " [y/N] ");
        System.err.flush();
        String answer = line().strip();
        return answer.equalsIgnoreCase("y") || answer.equalsIgnoreCase("yes");
    }

    private String line() {
        try {
            String line = input.readLine();
            return line == null ? "" : line;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
