package org.flourishhub.duplicates;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/**
 * A town full of invented services, the same each time. It has what makes duplicates hard to tell: services of one
 * organisation side by side under one roof and phone number, and branches of one name all over the town.
 */
final class InventedTown {
    private static final List<String> WHAT = List.of(
            "Allotment",
            "Art",
            "Bereavement",
            "Debt advice",
            "Cookery",
            "Bowls",
            "Singing",
            "Walking",
            "Knitting",
            "Housing advice",
            "Carers",
            "Parents and toddlers",
            "Photography",
            "Woodwork",
            "Bike repair",
            "Digital skills",
            "English conversation",
            "Memory",
            "Benefits advice",
            "Football",
            "Swimming",
            "Yoga",
            "Mindfulness",
            "Drumming",
            "Poetry",
            "Reading",
            "Chess",
            "Gardening",
            "Counselling",
            "Befriending",
            "Young adults",
            "Stroke recovery",
            "Autism",
            "Menopause",
            "Men's talk",
            "Women's talk",
            "Refugee welcome",
            "Food bank",
            "Community meal",
            "Sewing",
            "Pottery",
            "Dance",
            "Family history",
            "Stop smoking",
            "Sleep",
            "Anxiety",
            "Hearing voices",
            "Jobs");
    private static final List<String> FORM = List.of(
            "mornings",
            "evenings",
            "drop-in",
            "café",
            "workshop",
            "course",
            "group",
            "support",
            "circle",
            "helpline",
            "project",
            "sessions",
            "hub",
            "garden",
            "visits");
    private static final List<String> FOR = List.of("for beginners", "for carers", "for over 50s", "online", "level 2");
    private static final List<String> WHO = List.of(
            "Oakfield",
            "Riverside",
            "Hillfoot",
            "Lantern",
            "Kelham",
            "Beacon",
            "Fern",
            "Harbour",
            "Meadow",
            "Northgate",
            "Copper",
            "Willow",
            "Steel City",
            "Redbrick",
            "Bridge",
            "Cedar",
            "Moorside",
            "Unity",
            "Sparrow",
            "Cobble");
    private static final List<String> WHO_ELSE = List.of(
            "Growers",
            "Companions",
            "Community Trust",
            "Advice",
            "Arts",
            "Partnership",
            "Centre",
            "Neighbours",
            "Makers",
            "Wellbeing & Care",
            "Youth Association",
            "Friends",
            "Collective",
            "Mission",
            "Foundation");

    private final Random random = new Random(20261122);
    private final List<InventedService> services = new ArrayList<>();

    InventedTown(int size) {
        while (services.size() < size) {
            organisation();
        }
        while (services.size() > size) {
            services.remove(services.size() - 1);
        }
    }

    List<InventedService> services() {
        return List.copyOf(services);
    }

    Random random() {
        return random;
    }

    private void organisation() {
        String name = one(WHO) + " " + one(WHO_ELSE) + (random.nextInt(4) == 0 ? " Ltd" : "");
        String host = "https://www." + name.toLowerCase(Locale.ROOT).replaceAll("[^a-z]", "") + random.nextInt(900)
                + ".example";
        if (random.nextInt(6) == 0) {
            branches(name, host);
        } else {
            underOneRoof(name, host);
        }
    }

    /** Different things at one place, mostly with one number to ring. */
    private void underOneRoof(String organisation, String host) {
        String postcode = postcode();
        String phone = phone();
        String last = "";
        for (int i = 1 + random.nextInt(5); i > 0; i--) {
            String name =
                    !last.isEmpty() && random.nextInt(5) == 0 ? last + " " + one(FOR) : one(WHAT) + " " + one(FORM);
            if (last.startsWith(name.split(" ")[0])) {
                name = name.replaceFirst(" \\S+$", "") + " " + (last.endsWith("mornings") ? "evenings" : "mornings");
            }
            add(name, organisation, random.nextInt(4) == 0 ? phone() : phone, host, postcode);
            last = name;
        }
    }

    /** The same name in different districts, each with a number of its own. */
    private void branches(String organisation, String host) {
        String name = one(WHAT) + " " + one(FORM);
        List<String> districts = new ArrayList<>();
        for (int i = 2 + random.nextInt(4); i > 0; i--) {
            String postcode = postcode();
            if (!districts.contains(postcode.split(" ")[0])) {
                districts.add(postcode.split(" ")[0]);
                add(name, organisation, phone(), host, postcode);
            }
        }
    }

    private void add(String name, String organisation, String phone, String host, String postcode) {
        boolean again = services.stream()
                .anyMatch(other -> other.name().equals(name)
                        && other.organisation().equals(organisation)
                        && other.postcode().equals(postcode));
        if (!again) {
            String url = random.nextBoolean()
                    ? host
                    : host + "/" + name.toLowerCase(Locale.ROOT).replaceAll("[^a-z]+", "-");
            services.add(new InventedService(name, organisation, phone, url, postcode));
        }
    }

    private String phone() {
        return "0114 496 " + String.format(Locale.ROOT, "%04d", random.nextInt(10_000));
    }

    private String postcode() {
        return "S" + (1 + random.nextInt(36)) + " " + (1 + random.nextInt(9)) + letter() + letter();
    }

    private char letter() {
        return "ABDEFGHJLNPQRSTUWXYZ".charAt(random.nextInt(20));
    }

    private String one(List<String> of) {
        return of.get(random.nextInt(of.size()));
    }
}
