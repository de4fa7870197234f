package org.flourishhub.syndication;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What comes out of an old answer today, beside what came out then.
 *
 * @param problem why nothing comes out, in words; {@code null} when something does
 */
public record Replayed(String problem, List<Line> lines) {
    /** How an entry fares today. */
    public enum Fate {
        SAME,
        /** It is the same entry, with other words. */
        CHANGED,
        /** It is read today and was not then. */
        NEW,
        /** It was read then and is not today. */
        LOST
    }

    /** One entry. */
    public record Line(Fate fate, String key, String title) {}

    public Replayed {
        lines = List.copyOf(lines);
    }

    public static Replayed failed(String sentence) {
        return new Replayed(sentence, List.of());
    }

    public static Replayed of(List<TakenEntry> then, List<TakenEntry> now) {
        Map<String, TakenEntry> left = new LinkedHashMap<>();
        then.forEach(entry -> left.put(entry.key(), entry));
        List<Line> lines = new ArrayList<>();
        for (TakenEntry entry : now) {
            TakenEntry before = left.remove(entry.key());
            Fate fate = before == null
                    ? Fate.NEW
                    : before.fingerprint().equals(entry.fingerprint()) ? Fate.SAME : Fate.CHANGED;
            lines.add(new Line(fate, entry.key(), entry.title()));
        }
        left.values().forEach(entry -> lines.add(new Line(Fate.LOST, entry.key(), entry.title())));
        return new Replayed(null, lines);
    }

    public long count(Fate fate) {
        return lines.stream().filter(line -> line.fate() == fate).count();
    }
}
