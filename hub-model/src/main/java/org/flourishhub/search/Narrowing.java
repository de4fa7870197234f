package org.flourishhub.search;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One way to narrow a search. Some have words of their own, which stand here; the words of the others come from taxonomies
 * and partners, and are known from the index alone.
 */
public enum Narrowing {
    KIND("kind", "What it is", kinds()),
    AREA("area", "Area of recovery", Map.of()),
    HELP("help", "Kind of help", Map.of()),
    WHO("who", "Who it is for", Map.of()),
    AGE(
            "age",
            "Age",
            words(
                    "0-12", "Under 13",
                    "13-17", "13 to 17",
                    "18-25", "18 to 25",
                    "26-59", "26 to 59",
                    "60-120", "60 and over")),
    COST("cost", "Cost", words("free", "Free")),
    WAY_IN(
            "way-in",
            "How to get in",
            words(
                    "no-referral", "No referral needed",
                    "just-turn-up", "Just turn up",
                    "phone", "Phone or message first",
                    "form", "Fill in a form",
                    "referral", "Somebody refers you")),
    WAIT(
            "wait",
            "How long you wait",
            words(
                    "none", "No wait",
                    "two-weeks", "Two weeks or less",
                    "month", "A month or less",
                    "three-months", "Three months or less")),
    ATTEND("attend", "Online or in person", words("in-person", "In person", "online", "Online", "phone", "By phone")),
    DAY(
            "day",
            "Day",
            words(
                    "mon", "Monday",
                    "tue", "Tuesday",
                    "wed", "Wednesday",
                    "thu", "Thursday",
                    "fri", "Friday",
                    "sat", "Saturday",
                    "sun", "Sunday")),
    TIME("time", "Time of day", words("morning", "Morning", "afternoon", "Afternoon", "evening", "Evening")),
    OPEN("open", "Open", words("now", "Open now")),
    ACCESS("access", "Access needs", AccessNeed.words()),
    LANGUAGE("language", "Language", Map.of()),
    ORGANISATION("organisation", "Organisation", Map.of());

    private final String slug;
    private final String label;
    private final Map<String, String> words;

    Narrowing(String slug, String label, Map<String, String> words) {
        this.slug = slug;
        this.label = label;
        this.words = words;
    }

    /** How addresses name it. */
    public String slug() {
        return slug;
    }

    /** How people call it. */
    public String label() {
        return label;
    }

    /** Its own words by their slugs, in the order to show them; empty when they come from elsewhere. */
    public Map<String, String> words() {
        return words;
    }

    /** Whether somebody may choose this at all; whether anything is listed under it is another question. */
    public boolean knows(String value) {
        return words.isEmpty() ? Choices.isSlug(value) : words.containsKey(value) || isAge(value);
    }

    private boolean isAge(String value) {
        return this == AGE && Ages.read(value).isPresent();
    }

    public static Optional<Narrowing> named(String slug) {
        return Arrays.stream(values()).filter(one -> one.slug.equals(slug)).findFirst();
    }

    private static Map<String, String> kinds() {
        Map<String, String> kinds = new LinkedHashMap<>();
        List.of(Kind.values()).forEach(kind -> kinds.put(kind.slug(), kind.label()));
        return kinds;
    }

    private static Map<String, String> words(String... slugsAndLabels) {
        Map<String, String> words = new LinkedHashMap<>();
        for (int i = 0; i < slugsAndLabels.length; i += 2) {
            words.put(slugsAndLabels[i], slugsAndLabels[i + 1]);
        }
        return words;
    }
}
