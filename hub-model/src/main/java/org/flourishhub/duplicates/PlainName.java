package org.flourishhub.duplicates;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** A name as its bare words: without accents, marks and legal forms, and with the usual short forms written out. */
final class PlainName {
    /** They come and go without a difference. */
    private static final Set<String> EMPTY = Set.of(
            "the", "a", "an", "and", "of", "for", "in", "at", "on", "ltd", "limited", "cic", "cio", "plc", "inc");

    private static final Map<String, String> SHORT = Map.ofEntries(
            Map.entry("rd", "road"),
            Map.entry("st", "street"),
            Map.entry("ave", "avenue"),
            Map.entry("ln", "lane"),
            Map.entry("ctr", "centre"),
            Map.entry("cntr", "centre"),
            Map.entry("center", "centre"),
            Map.entry("comm", "community"),
            Map.entry("cmty", "community"),
            Map.entry("assoc", "association"),
            Map.entry("assn", "association"),
            Map.entry("grp", "group"),
            Map.entry("svc", "service"),
            Map.entry("svcs", "services"),
            Map.entry("dept", "department"),
            Map.entry("org", "organisation"),
            Map.entry("organization", "organisation"),
            Map.entry("sheff", "sheffield"),
            Map.entry("yth", "youth"),
            Map.entry("mon", "monday"),
            Map.entry("tue", "tuesday"),
            Map.entry("wed", "wednesday"),
            Map.entry("thu", "thursday"),
            Map.entry("fri", "friday"),
            Map.entry("sat", "saturday"),
            Map.entry("sun", "sunday"));

    private PlainName() {}

    /** Empty for {@code null}, and for a name without a Latin letter or digit. */
    static List<String> words(String name) {
        if (name == null) {
            return List.of();
        }
        String plain = Normalizer.normalize(name, Normalizer.Form.NFKD)
                .replaceAll("\\p{M}+", "")
                .toLowerCase(Locale.ROOT)
                .replaceAll("['’`.]", "")
                .replaceAll("[^a-z0-9]+", " ")
                .strip();
        return Arrays.stream(plain.split(" "))
                .filter(word -> !word.isEmpty() && !EMPTY.contains(word))
                .map(word -> SHORT.getOrDefault(word, word))
                .toList();
    }
}
