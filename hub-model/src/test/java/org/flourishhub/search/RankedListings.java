package org.flourishhub.search;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.flourishhub.directory.PostcodeDistricts;
import org.flourishhub.directory.Service;

/** The listings that the examples of ranking are about, written straight into the index. */
final class RankedListings {
    /** Each of these words stands in one listing's name, in another's terms, and so on down to a place and a long text. */
    static final List<String> HOBBIES = List.of("chess", "pottery", "ukulele", "archery", "origami", "juggling");

    private final List<Listing> all = new ArrayList<>();
    private final Instant now = Instant.now();

    static List<Listing> all() {
        RankedListings made = new RankedListings();
        HOBBIES.forEach(made::hobby);
        made.names();
        made.ages();
        made.otherWords();
        return made.all;
    }

    private void hobby(String word) {
        String name = word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
        add(name + " mornings", "All are welcome.", "", "", "", "S1", 10, true);
        add("Known for " + label(word, "term"), "All are welcome.", "", name, "", "S1", 10, true);
        add("Said of " + label(word, "summary"), "We enjoy " + word + ".", "", "", "", "S1", 10, true);
        add("Run by " + label(word, "organisation"), "All are welcome.", "", "", name + " Trust", "S1", 10, true);
        add("Held at " + label(word, "place"), "All are welcome.", "", "", "", name + " Lane", 10, true);
        add("Told of " + label(word, "text"), "All are welcome.", "Some do " + word + " too.", "", "", "S1", 10, true);
    }

    /** Tells listings apart without holding the word itself. */
    private static String label(String word, String where) {
        return where + " " + (HOBBIES.indexOf(word) + 1);
    }

    private void names() {
        for (String name : List.of(
                "Open door",
                "The open door for parents",
                "Door to an open field",
                "Café Olé",
                "Café olé evenings",
                "Men's shed",
                "Men's shed for beginners",
                "Writers' room",
                "Writers' room and reading room",
                "Rock music",
                "Music near the rock garden",
                "Knitting circle",
                "Children's library",
                "Bicycles mended",
                "Singing for health")) {
            add(name, "All are welcome.", "", "", "", "S1", 10, true);
        }
        for (String district : List.of("S1", "S10", "S20", "S35")) {
            add("Tai chi " + district, "Slow movement.", "", "", "", district, 10, true);
        }
        add("Tai chi by phone", "Slow movement.", "", "", "", "", 10, true);
    }

    private void ages() {
        add("Kite flying just checked", "Wind and string.", "", "", "", "S1", 3, true);
        add("Kite flying nearly old", "Wind and string.", "", "", "", "S1", 360, true);
        add("Kite flying two years", "Wind and string.", "", "", "", "S1", 730, true);
        add("Kite flying three years", "Wind and string.", "", "", "", "S1", 1_100, true);
        add("Kite flying shut now", "Wind and string.", "", "", "", "S1", 3, false);
        add("Fresh air", "Now and then a kite.", "", "", "", "S1", 3, true);
        add("Ecclesall beekeeping circle", "Hives and honey.", "", "", "", "S11", 3, false);
        add("Ecclesall whittling circle", "Knives and wood.", "", "", "", "S11", 3, true);
        add("Dore beekeeping circle", "Hives and honey.", "", "", "", "S17", 3, true);
        add("Lighthouse", "Old but by its name.", "", "", "", "S1", 2_000, true);
        add("Lighthouse and harbour walks", "New.", "", "", "", "S1", 3, true);
    }

    private void otherWords() {
        add("GP clinic", "By appointment.", "", "", "", "S1", 10, true);
        add("Doctor clinic", "By appointment.", "", "", "", "S1", 10, true);
        add("Warmer rooms", "Energy advice at your door.", "", "", "", "S1", 10, true);
        add("Grief café", "Tea after a loss.", "", "", "", "S1", 10, true);
        add("Universal credit desk", "Forms explained.", "", "", "", "S1", 10, true);
        add("Benefits desk", "Forms explained.", "", "", "", "S1", 10, true);
    }

    /** Each has a kind of help, as in a real directory: how rare a word is is counted within each field. */
    private void add(
            String title,
            String summary,
            String text,
            String term,
            String organisation,
            String where,
            int days,
            boolean open) {
        Instant checked = now.minus(Duration.ofDays(days));
        Service.Status status = open ? Service.Status.ACTIVE : Service.Status.TEMPORARILY_CLOSED;
        all.add(new Listing(
                Kind.SERVICE,
                UUID.nameUUIDFromBytes(title.getBytes(StandardCharsets.UTF_8)),
                "example-" + all.size(),
                title,
                summary,
                text,
                new Listing.Publisher("example", organisation.isEmpty() ? "Everyday Together" : organisation),
                List.of(new Listing.Word("kinds-of-help", "example", term.isEmpty() ? "Pastimes" : term, 0)),
                new Whereabouts(
                        List.of(where, "Sheffield"),
                        PostcodeDistricts.find(where).stream()
                                .map(district -> new Spot(district.centre(), where, null))
                                .toList()),
                open,
                new ListingFacts(null, null, null, null, null, null, status, true, null, null, null, checked),
                Fit.anybody(checked),
                List.of()));
    }
}
