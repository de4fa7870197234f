package org.flourishhub.search;

import java.util.Optional;
import org.flourishhub.directory.Coordinates;
import org.flourishhub.directory.PostcodeDistrict;

/**
 * The place somebody would like to stay close to.
 *
 * @param label what to call it, such as {@code S6} or "where you are"
 * @param known what people call it beside; may be empty
 * @param district the outward half of its postcode, which areas of services are told by; empty when nobody knows
 * @param within kilometres that still are near
 */
public record Near(String label, String known, Coordinates centre, Optional<String> district, double within) {
    /** Kilometres that are near when nobody said how many: about an hour by bus in Sheffield. */
    public static final double USUAL = 15;

    /** Nearer than this there is nothing to choose from. */
    public static final double SHORTEST = 0.1;

    /** Further than this, it is everywhere. */
    public static final double FURTHEST = 500;

    public Near {
        within = Math.max(SHORTEST, Math.min(FURTHEST, within));
    }

    public static Near district(PostcodeDistrict district) {
        return new Near(district.code(), district.places(), district.centre(), Optional.of(district.code()), USUAL);
    }

    public Near within(double kilometres) {
        return new Near(label, known, centre, district, kilometres);
    }
}
