package org.flourishhub.search;

import org.flourishhub.directory.Coordinates;
import org.flourishhub.directory.Location;

/**
 * One of the places of a listing, as a hit shows it: of several the nearest.
 *
 * @param district the outward half of its postcode; {@code null} without one
 * @param name what it is called; {@code null} when there is nothing to say
 */
record Spot(Coordinates point, String district, String name) {
    private static final String SEPARATOR = "|";

    /** Only for a place that is somewhere. */
    static Spot of(Location place) {
        return new Spot(
                new Coordinates(place.latitude(), place.longitude()), place.district(), Whereabouts.nameOf(place));
    }

    /** As the index keeps it. */
    String written() {
        return String.join(
                SEPARATOR,
                String.valueOf(point.latitude()),
                String.valueOf(point.longitude()),
                district == null ? "" : district,
                name == null ? "" : name);
    }

    static Spot read(String written) {
        String[] parts = written.split("\\" + SEPARATOR, 4);
        return new Spot(
                new Coordinates(Double.parseDouble(parts[0]), Double.parseDouble(parts[1])),
                parts[2].isEmpty() ? null : parts[2],
                parts[3].isEmpty() ? null : parts[3]);
    }
}
