package org.flourishhub.bench;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** A large directory that nobody runs, the same each time; each service is made from its number alone, so that none is kept. */
final class InventedDirectory {
    /** The one that runs every twentieth service, as a council does. */
    static final String LARGEST = "Hallam Valley Council";

    private static final int SERVICES_OF_THE_LARGEST = 20;
    private static final int SERVICES_OF_ONE = 5;

    private static final String[] FORMS = {
        "Group", "Club", "Project", "Circle", "Drop-in", "Sessions", "Network", "Team"
    };
    private static final String[] TRUSTS = {"Trust", "Partnership", "Charity", "Neighbours", "Association", "Together"};
    private static final String[] WEEK = {"MO", "TU", "WE", "TH", "FR", "SA", "SU"};
    private static final String[] WHO = {"Carers", "Older people", "Women", "Men", "Students", "Disabled people"};
    private static final String[] ACCESS = {"Step-free entrance", "Accessible toilet", "Hearing loop", "Parking nearby"
    };
    private static final String[] SENTENCES = {
        "We offer %s and %s, and you can come as you are.",
        "Many people come to us because of %s or %s.",
        "Ask us about %s; we also know a good deal about %s.",
        "Each week there is time for %s, then tea, then %s.",
        "Somebody meets you at the door and tells you about %s, about %s and about the people you will meet.",
        "You can bring a friend, a notebook or nothing at all; for %s we have what it takes, and for %s as well."
    };

    private final int services;

    InventedDirectory(int services) {
        this.services = services;
    }

    int services() {
        return services;
    }

    /** What nobody else is called, with the beginning of what it does. */
    static String title(int number) {
        Random random = random(number);
        return InventedWords.nameOf(number) + " " + capital(one(topic(random).words(), random)) + " "
                + one(FORMS, random);
    }

    /** One service as Open Referral UK tells it. */
    static Map<String, Object> service(int number) {
        Random random = random(number);
        Topic topic = topic(random);
        return Map.of(
                "id", id("service", number),
                "name", title(number),
                "description", text(topic, random),
                "status", "active",
                "organization", organisationOf(number),
                "attributes", terms(number, topic, random),
                "cost_options", List.of(cost(number, random)),
                "schedules", List.of(schedule(random)),
                "eligibility", "Anybody who lives nearby",
                "service_at_locations", List.of(Map.of("id", id("at", number), "location", place(number, random))));
    }

    private static Map<String, Object> organisationOf(int service) {
        int number = service / SERVICES_OF_ONE;
        return service % SERVICES_OF_THE_LARGEST == 0
                ? organisation(-1, LARGEST)
                : organisation(number, InventedWords.nameOf(number + 1_000_003) + " " + TRUSTS[number % TRUSTS.length]);
    }

    private static Map<String, Object> organisation(int number, String name) {
        String site = name.toLowerCase(Locale.ROOT).replace(' ', '-') + ".example";
        return Map.of(
                "id",
                id("organisation", number),
                "name",
                name,
                "description",
                name + " has been here for years.",
                "website",
                "https://" + site,
                "email",
                "hello@" + site);
    }

    private static List<Map<String, Object>> terms(int number, Topic topic, Random random) {
        return random.nextInt(3) > 0
                ? List.of(term(number, "kinds-of-help", topic.term()))
                : List.of(term(number, "kinds-of-help", topic.term()), term(number, "who-it-is-for", one(WHO, random)));
    }

    private static Map<String, Object> term(int number, String taxonomy, String name) {
        return Map.of(
                "id", id("attribute " + name, number),
                "taxonomy_term", Map.of("id", id(name, 0), "name", name, "taxonomy", taxonomy));
    }

    private static Map<String, Object> cost(int number, Random random) {
        boolean free = random.nextInt(10) < 6;
        return free
                ? Map.of("id", id("cost", number), "option", "Free", "amount", 0)
                : Map.of("id", id("cost", number), "option", "Each time", "amount", 1 + random.nextInt(9));
    }

    private static Map<String, Object> schedule(Random random) {
        int opens = 9 + random.nextInt(9);
        return Map.of(
                "freq",
                "WEEKLY",
                "byday",
                one(WEEK, random),
                "opens_at",
                "%02d:00".formatted(opens),
                "closes_at",
                "%02d:30".formatted(opens + 2));
    }

    private static Map<String, Object> place(int number, Random random) {
        InventedWords.District district = one(InventedWords.DISTRICTS, random);
        return Map.of(
                "id",
                id("place", number),
                "location_type",
                "physical",
                "name",
                InventedWords.nameOf(number % 997) + " Hall",
                "latitude",
                district.north() + (random.nextDouble() - .5) / 40,
                "longitude",
                district.east() + (random.nextDouble() - .5) / 40,
                "accessibility",
                List.of(Map.of("id", id("access", number), "description", one(ACCESS, random))),
                "addresses",
                List.of(Map.of(
                        "id",
                        id("address", number),
                        "address_1",
                        1 + random.nextInt(200) + " High Street",
                        "city",
                        "Sheffield",
                        "postal_code",
                        district.code() + " " + random.nextInt(10) + "AB",
                        "country",
                        "GB",
                        "address_type",
                        "physical")));
    }

    private static String text(Topic topic, Random random) {
        return IntStream.range(0, 5 + random.nextInt(4))
                .mapToObj(i -> one(SENTENCES, random).formatted(word(topic, random), word(topic, random)))
                .collect(Collectors.joining(" "));
    }

    /** Mostly of the topic, for people mention many things in passing. */
    private static String word(Topic topic, Random random) {
        return one((random.nextInt(4) == 0 ? topic(random) : topic).words(), random);
    }

    private static Topic topic(Random random) {
        return one(InventedWords.TOPICS, random);
    }

    private static Random random(int number) {
        return new Random(number * 7_919L + 7);
    }

    private static String id(String what, int number) {
        return UUID.nameUUIDFromBytes((what + " " + number).getBytes(StandardCharsets.UTF_8))
                .toString();
    }

    private static <T> T one(T[] some, Random random) {
        return some[random.nextInt(some.length)];
    }

    private static String capital(String words) {
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }

    /** What services are about: a term of the hub's, and the words people use. */
    record Topic(String term, String... words) {}
}
