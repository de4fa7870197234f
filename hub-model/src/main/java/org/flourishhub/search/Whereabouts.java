package org.flourishhub.search;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.flourishhub.directory.Location;
import org.flourishhub.directory.PostcodeDistrict;
import org.flourishhub.directory.PostcodeDistricts;

/**
 * Where a listing is.
 *
 * @param words whatever people may call it: the place, the street, the postcode, what its district is known as
 * @param spots on the map; empty when nobody knows, or it is online
 */
public record Whereabouts(List<String> words, List<Spot> spots) {
    /** All that is here belongs to the city, so its name finds it, whatever else was said. */
    private static final String THE_CITY = "Sheffield";

    public Whereabouts {
        words = List.copyOf(words);
        spots = List.copyOf(spots);
    }

    static Whereabouts of(List<Location> locations) {
        Stream<String> named = locations.stream().flatMap(Whereabouts::wordsFor);
        return new Whereabouts(
                Stream.concat(named, Stream.of(THE_CITY)).distinct().toList(),
                locations.stream()
                        .filter(location -> location.latitude() != null)
                        .map(Spot::of)
                        .toList());
    }

    static Whereabouts nowhere() {
        return of(List.of());
    }

    private static Stream<String> wordsFor(Location location) {
        Optional<String> knownAs = PostcodeDistricts.find(location.district()).map(PostcodeDistrict::places);
        return Stream.of(
                        location.name(),
                        location.address1(),
                        location.city(),
                        location.postalCode(),
                        location.district(),
                        knownAs.orElse(null))
                .filter(Objects::nonNull);
    }

    /** What to call a place in one line; {@code null} when there is nothing to say. */
    static String nameOf(Location location) {
        return location == null
                ? null
                : Stream.of(location.name(), location.address1(), location.city())
                        .filter(Objects::nonNull)
                        .findFirst()
                        .orElse(null);
    }
}
