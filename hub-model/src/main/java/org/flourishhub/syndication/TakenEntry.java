package org.flourishhub.syndication;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * One entry as it was read once.
 *
 * @param key its name in the ledger
 * @param fingerprint over its words
 */
public record TakenEntry(String key, String title, String fingerprint) {
    private static final String BETWEEN = "\u001f";

    static TakenEntry of(FeedItem item) {
        return new TakenEntry(item.key(), item.title(), item.withdrawn() ? "" : item.fingerprint());
    }

    public static List<TakenEntry> of(Reading reading) {
        return reading.items().stream().map(TakenEntry::of).toList();
    }

    static byte[] written(List<TakenEntry> entries) {
        StringBuilder lines = new StringBuilder();
        entries.forEach(entry -> lines.append(plain(entry.key))
                .append(BETWEEN)
                .append(plain(entry.title))
                .append(BETWEEN)
                .append(entry.fingerprint)
                .append('\n'));
        return lines.toString().getBytes(StandardCharsets.UTF_8);
    }

    static List<TakenEntry> read(byte[] written) {
        List<TakenEntry> entries = new ArrayList<>();
        new String(written, StandardCharsets.UTF_8).lines().forEach(line -> {
            String[] parts = line.split(BETWEEN, -1);
            if (parts.length == 3) {
                entries.add(new TakenEntry(parts[0], parts[1], parts[2]));
            }
        });
        return entries;
    }

    private static String plain(String text) {
        return text.replaceAll("\\p{Cntrl}", " ");
    }
}
