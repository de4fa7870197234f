package org.flourishhub.search;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.stream.Collectors;

/** Words that say nothing about what somebody looks for, as Solr passes them over: both read the same list. */
final class PassedOver {
    private static final Set<String> WORDS = read();

    private PassedOver() {}

    /** {@code word} in lower case. */
    static boolean is(String word) {
        return WORDS.contains(word.replaceAll("['\u2019]s?$", ""));
    }

    private static Set<String> read() {
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(
                PassedOver.class.getResourceAsStream("/solr/listings/conf/stopwords.txt"), StandardCharsets.UTF_8))) {
            return lines.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(String::strip)
                    .collect(Collectors.toUnmodifiableSet());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
