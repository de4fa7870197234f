package org.flourishhub.duplicates;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.function.UnaryOperator;

/** How another list writes down the same service: with slips, short forms, other spellings, and things left out or changed. */
final class OtherHand {
    private final Random random;
    private final List<UnaryOperator<InventedService>> ways = List.of(
            service -> service.named(slip(service.name())),
            service -> service.named(slip(service.name())),
            service -> service.named(reordered(service.name())),
            service -> service.named(service.organisation().split(" ")[0] + " " + service.name()),
            service -> service.named(service.name() + " Sheffield"),
            service -> service.named(service.name().toUpperCase(Locale.ROOT)),
            service -> service.named("The " + service.name() + " Group"),
            service -> service.of(shortened(service.organisation())),
            service -> service.of(slip(service.organisation())),
            service -> service.ringing(service.phone() == null ? null : otherPhone(service.phone())),
            service -> service.ringing(null),
            service -> service.ringing("0114 496 " + (1000 + random().nextInt(9000))),
            service -> service.at(service.url() == null ? null : moved(service.url())),
            service -> service.at(null),
            service -> service.in(null),
            service -> service.in(service.postcode() == null ? null : otherPostcode(service.postcode())));

    OtherHand(Random random) {
        this.random = random;
    }

    /** Two to five things are different. A listing that says nothing of where or how to reach it is one no list has. */
    InventedService copy(InventedService service) {
        List<UnaryOperator<InventedService>> some = new ArrayList<>(ways);
        Collections.shuffle(some, random);
        InventedService copy = service;
        for (UnaryOperator<InventedService> way : some.subList(0, 2 + random.nextInt(4))) {
            InventedService changed = way.apply(copy);
            copy = changed.phone() == null && changed.url() == null ? copy : changed;
        }
        return copy;
    }

    private Random random() {
        return random;
    }

    /** Two letters change places, one is left out, or one is there twice. */
    private String slip(String words) {
        int at = 1 + random.nextInt(words.length() - 2);
        String before = words.substring(0, at);
        String after = words.substring(at + 1);
        return switch (random.nextInt(3)) {
            case 0 -> before + after.charAt(0) + words.charAt(at) + after.substring(1);
            case 1 -> before + after;
            default -> before + words.charAt(at) + words.charAt(at) + after;
        };
    }

    private String reordered(String words) {
        List<String> all = new ArrayList<>(Arrays.asList(words.split(" ")));
        Collections.rotate(all, 1);
        return String.join(" ", all);
    }

    private static String shortened(String organisation) {
        return organisation
                .replace("Ltd", "Limited")
                .replace("&", "and")
                .replace("Community", "Comm.")
                .replace("Association", "Assoc.")
                .replace("Centre", "Ctr");
    }

    private String otherPhone(String phone) {
        String tight = phone.replace(" ", "");
        return switch (random.nextInt(3)) {
            case 0 -> "+44 " + tight.substring(1);
            case 1 -> "(0114) " + tight.substring(4);
            default -> "+44 (0)" + tight.substring(1, 4) + "-" + tight.substring(4);
        };
    }

    private static String moved(String url) {
        return url.replace("https://www.", "http://") + "/";
    }

    private static String otherPostcode(String postcode) {
        return postcode.toLowerCase(Locale.ROOT).replace(" ", "");
    }
}
