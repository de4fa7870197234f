package org.flourishhub.shared.web;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Properties;

/** The urgent help that stands on every page, in the words of {@code crisis.properties}. */
@ApplicationScoped
public class CrisisHelp {
    /**
     * One line to call or text.
     *
     * @param when who it is for, before the name
     * @param name what to call or text, as people say it
     * @param link a {@code tel:} or {@code sms:} address
     * @param about what happens when one gets in touch
     */
    public record Line(String when, String name, String link, String about) {}

    private final List<Line> lines;
    private final String exitTo;

    public CrisisHelp() {
        Properties words = read();
        lines = List.of(word(words, "lines").split(",")).stream()
                .map(key -> line(words, key.trim()))
                .toList();
        exitTo = word(words, "exit.to");
    }

    public List<Line> lines() {
        return lines;
    }

    /** The quiet, ordinary site that "Exit this page" opens instead of ours. */
    public String exitTo() {
        return exitTo;
    }

    private static Line line(Properties words, String key) {
        return new Line(
                word(words, key + ".when"),
                word(words, key + ".name"),
                word(words, key + ".link"),
                word(words, key + ".about"));
    }

    /** A hub must not start with half of its crisis help. */
    private static String word(Properties words, String key) {
        String word = words.getProperty(key, "").trim();
        if (word.isEmpty()) {
            throw new IllegalStateException("crisis.properties has no value for " + key);
        }
        return word;
    }

    private static Properties read() {
        Properties words = new Properties();
        try (InputStream in = CrisisHelp.class.getResourceAsStream("/crisis.properties")) {
            words.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return words;
    }
}
