package org.flourishhub.command;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import picocli.CommandLine.Command;

/** What rules of calendars mean, for programs that want to know; needs no hub. */
@Command(
        name = "rules",
        description = "Works out on which dates something takes place.",
        mixinStandardHelpOptions = true)
final class RulesCommand {
    /** Flushed after each line: whoever asks waits for the answer. */
    @Command(
            name = "expand",
            description = {
                "Reads one JSON object a line and answers one JSON line each, until the end of the input.",
                "Asked: dtstart, rrule, and if there are any exdate, rdate (a text or a list), tzid, limit (1000).",
                "Answered: {\"ok\":true,\"occurrences\":[…]}, written as dtstart is: a day, a time on the clocks of tzid,"
                        + " or a time of UTC; beside a tzid the same in UTC as \"utc\".",
                "Or {\"ok\":false,\"error\":code,\"message\":…}; codes: bad-json, bad-date, bad-rule, unknown-zone,"
                        + " unsupported-calendar."
            },
            mixinStandardHelpOptions = true)
    int expand() throws IOException {
        BufferedReader lines = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
        PrintStream answers = new PrintStream(System.out, false, StandardCharsets.UTF_8);
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            if (!line.isBlank()) {
                answers.println(RuleQuestion.answer(line));
                answers.flush();
            }
        }
        return 0;
    }
}
