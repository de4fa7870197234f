package org.flourishhub.search;

import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.flourishhub.directory.Event;
import org.flourishhub.directory.Location;
import org.flourishhub.directory.Service;

/** How people take part: there, online or by phone, as slugs of {@link Narrowing#ATTEND}. */
final class Attending {
    private static final String IN_PERSON = "in-person";
    private static final String ONLINE = "online";
    private static final String PHONE = "phone";
    private static final Pattern ONLINE_SAID = Pattern.compile("online|video|zoom|teams|virtual|remote");
    private static final Pattern PHONE_SAID = Pattern.compile("phone|text|call");

    private Attending() {}

    static Set<String> of(Service service) {
        Set<String> ways = new TreeSet<>();
        for (Location place : service.locations()) {
            ways.add(place.locationType() == Location.LocationType.VIRTUAL ? ONLINE : IN_PERSON);
        }
        service.schedules().stream()
                .map(schedule -> schedule.said().attendingType())
                .filter(Objects::nonNull)
                .map(said -> said.toLowerCase(Locale.UK))
                .forEach(said -> addSaid(ways, said));
        // without a place and without a word about it, a number to ring is how people take part
        if (ways.isEmpty() && service.phone() != null) {
            ways.add(PHONE);
        }
        return ways;
    }

    private static void addSaid(Set<String> ways, String said) {
        if (ONLINE_SAID.matcher(said).find()) {
            ways.add(ONLINE);
        }
        if (PHONE_SAID.matcher(said).find()) {
            ways.add(PHONE);
        }
    }

    static Set<String> of(Event event) {
        return switch (event.attendance()) {
            case IN_PERSON -> Set.of(IN_PERSON);
            case ONLINE -> Set.of(ONLINE);
            case BOTH -> Set.of(IN_PERSON, ONLINE);
        };
    }
}
