package org.flourishhub.search;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;

/** What people need of a place to be able to come; partners say it in their own words, which are recognised here. */
enum AccessNeed {
    STEP_FREE("Step-free", "step[- ]?free|level access|wheelchair|\\bramp|\\blift\\b|no steps"),
    TOILET("Accessible toilet", "(accessible|disabled|adapted|wheelchair)[^.;]{0,20}\\b(toilet|wc|loo)"),
    CHANGING_PLACE("Changing Places toilet", "changing places?\\b"),
    PARKING("Blue Badge parking", "blue badge|(accessible|disabled)[^.;]{0,20}parking"),
    HEARING_LOOP("Hearing loop", "(hearing|induction) loop"),
    SIGN_LANGUAGE("British Sign Language", "\\bbsl\\b|sign language"),
    QUIET("Quiet space", "quiet (space|room|corner|hour)|low sensory|autism[- ]friendly|sensory[- ]friendly"),
    ASSISTANCE_DOGS("Assistance dogs welcome", "(assistance|guide) dogs?"),
    LARGE_PRINT("Large print or Easy Read", "large print|easy ?read|braille");

    /** Partners say the same few things of hundreds of places. */
    private static final Map<String, Set<String>> KNOWN = new ConcurrentHashMap<>();

    private static final int MOST_KNOWN = 1_000;
    private static final Pattern REFUSED = Pattern.compile(
            "^\\s*(no|not|without)\\b(?! steps)|\\bnot (step|wheelchair|accessible)|\\bno (lift|ramp|accessible|hearing|parking)");

    private final String label;
    private final Pattern said;

    AccessNeed(String label, String said) {
        this.label = label;
        this.said = Pattern.compile(said);
    }

    String slug() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The slugs of the needs that these words meet; words that say what is missing meet none. */
    static Set<String> metBy(String words) {
        Set<String> known = KNOWN.get(words);
        if (known != null) {
            return known;
        }
        Set<String> met = Collections.unmodifiableSet(read(words));
        if (KNOWN.size() < MOST_KNOWN) {
            KNOWN.put(words, met);
        }
        return met;
    }

    private static Set<String> read(String words) {
        String plain = words.toLowerCase(Locale.UK);
        Set<String> met = new TreeSet<>();
        if (!REFUSED.matcher(plain).find()) {
            for (AccessNeed need : values()) {
                if (need.said.matcher(plain).find()) {
                    met.add(need.slug());
                }
            }
        }
        return met;
    }

    static Map<String, String> words() {
        Map<String, String> words = new LinkedHashMap<>();
        for (AccessNeed need : values()) {
            words.put(need.slug(), need.label);
        }
        return words;
    }
}
