package org.flourishhub.search;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.StreamSupport;
import org.flourishhub.directory.Coordinates;
import org.flourishhub.directory.PostcodeDistrict;
import org.flourishhub.directory.PostcodeDistricts;
import org.flourishhub.directory.Service;

/**
 * A town of services that nobody runs, the same each time. What each is about, where it is and when it was last checked is
 * known from how it was made, not from its words: so what a search should find can be judged by rules.
 */
final class InventedTown {
    private static final Duration DAY = Duration.ofDays(1);
    private static final double HALF_A_DISTRICT = 0.012;
    private static final List<String> FORMS =
            List.of("Group", "Club", "Project", "Circle", "Drop-in", "Sessions", "Network", "Workshop", "Team", "Hub");
    private static final List<String> FANCY = List.of(
            "The Tuesday Table",
            "Open Hands",
            "Second Wind",
            "Bright Corner",
            "The Front Room",
            "Common Thread",
            "Stepping Stones",
            "The Yellow Door",
            "Fresh Start",
            "Side by Side",
            "The Long Bench",
            "Good Neighbours");
    private static final List<String> SENTENCES = List.of(
            "We offer %s and %s, and you can come as you are.",
            "Many people come to us because of %s or %s.",
            "Ask us about %s; we also know a good deal about %s.",
            "Each week there is time for %s, then tea, then %s.");
    private static final List<String> ASIDES = List.of(
            "We meet in the room beside the %s.",
            "You may have seen our table at the %s last spring.", "The bus that passes the %s stops at our door.");

    /** A service, and what is known of it. {@code side} is what it does as well; {@code null} for most. */
    record Made(Listing listing, Topic topic, Topic side, Coordinates at, long daysSinceChecked) {
        String title() {
            return listing.title();
        }
    }

    private final Random random = new Random(7);
    private final List<PostcodeDistrict> districts =
            StreamSupport.stream(PostcodeDistricts.all().spliterator(), false).toList();
    private final List<Made> services = new ArrayList<>();
    private final Instant now;

    InventedTown(int howMany, Instant now) {
        this.now = now;
        for (int i = 0; i < howMany; i++) {
            services.add(service(i));
        }
    }

    List<Made> services() {
        return services;
    }

    List<Listing> listings() {
        return services.stream().map(Made::listing).toList();
    }

    List<PostcodeDistrict> districts() {
        return districts;
    }

    private Made service(int number) {
        Topic topic = one(Topic.ALL);
        Topic side = random.nextInt(10) < 3 ? one(Topic.ALL) : null;
        PostcodeDistrict district = one(districts);
        Coordinates at = new Coordinates(
                district.centre().latitude() + (random.nextDouble() - .5) * HALF_A_DISTRICT,
                district.centre().longitude() + (random.nextDouble() - .5) * HALF_A_DISTRICT);
        long days = random.nextInt(10) < 6 ? random.nextInt(300) : 400 + random.nextInt(900);
        boolean open = random.nextInt(100) < 93;
        String place = one(List.of(district.places().split("[,;] *")));
        String organisation = organisation();
        List<Listing.Word> words = new ArrayList<>(List.of(word(topic)));
        if (side != null && side != topic) {
            words.add(word(side));
        }
        Listing listing = new Listing(
                Kind.SERVICE,
                UUID.nameUUIDFromBytes(("made " + number).getBytes(StandardCharsets.UTF_8)),
                "made-" + number,
                name(topic, place),
                "For anybody in " + place + " who is looking for " + one(topic.words()) + ".",
                text(topic, side),
                new Listing.Publisher(organisation.toLowerCase(Locale.ROOT).replaceAll("[^a-z]+", "-"), organisation),
                words,
                new Whereabouts(
                        List.of(place, district.code(), "Sheffield"), List.of(new Spot(at, district.code(), place))),
                open,
                facts(open, now.minus(DAY.multipliedBy(days))),
                Fit.anybody(now.minus(DAY.multipliedBy(days))),
                List.of());
        return new Made(listing, topic, side, at, days);
    }

    private static ListingFacts facts(boolean open, Instant checked) {
        Service.Status status = open ? Service.Status.ACTIVE : Service.Status.TEMPORARILY_CLOSED;
        return new ListingFacts(null, null, null, null, null, null, status, true, null, null, null, checked);
    }

    private String name(Topic topic, String place) {
        return random.nextInt(10) < 3
                ? one(FANCY) + " " + place
                : place + " " + capital(one(topic.names())) + " " + one(FORMS);
    }

    /** Some organisations are called after one thing and do many others. */
    private String organisation() {
        return random.nextInt(10) < 2
                ? "Sheffield " + capital(one(one(Topic.ALL).names())) + " Trust"
                : one(List.of("Lantern", "Harbour", "Oakfield", "Riverside", "Hilltop", "Keystone", "Meadow")) + " "
                        + one(List.of("Together", "Partnership", "Charity", "Neighbours", "Association"));
    }

    private String text(Topic topic, Topic side) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < 2 + random.nextInt(3); i++) {
            text.append(one(SENTENCES).formatted(one(topic.words()), one(topic.words())))
                    .append(' ');
        }
        if (side != null) {
            text.append(one(SENTENCES).formatted(one(side.words()), one(side.words())))
                    .append(' ');
        }
        if (random.nextInt(10) < 5) {
            text.append(one(ASIDES).formatted(one(one(Topic.ALL).names())));
        }
        return text.toString();
    }

    private static Listing.Word word(Topic topic) {
        return new Listing.Word(
                "kinds-of-help", topic.label().toLowerCase(Locale.ROOT).replaceAll("[^a-z]+", "-"), topic.label(), 0);
    }

    private <T> T one(List<T> some) {
        return some.get(random.nextInt(some.size()));
    }

    private static String capital(String words) {
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }

    /** Names that only one service has. */
    Set<String> singleNames() {
        Set<String> seen = new java.util.LinkedHashSet<>();
        Set<String> twice = new java.util.HashSet<>();
        services.forEach(made -> {
            if (!seen.add(made.title())) {
                twice.add(made.title());
            }
        });
        seen.removeAll(twice);
        return seen;
    }
}
