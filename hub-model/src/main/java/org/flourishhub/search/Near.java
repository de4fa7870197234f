package org.flourishhub.search;

import java.util.Optional;
import org.flourishhub.directory.Coordinates;
import org.flourishhub.directory.PostcodeDistrict;

/**
 * The place somebody would like to stay close to.
 *
 * @param label what to call it, such as {@code S6} or "where you are"
 * @param measuredFrom what distances are measured from, in words, such as "the middle of S6 (Hillsborough)"
 * @param district the outward half of its postcode, which areas of services are told by; empty when nobody knows
 * @param exact the centre is the very place, and not the middle of something larger
 * @param within kilometres that still are near
 */
public record Near(
        String label,
        String measuredFrom,
        Coordinates centre,
        Optional<String> district,
        boolean exact,
        double within) {
    /** Kilometres that are near when nobody said how many: about an hour by bus in Sheffield. */
    public static final double USUAL = 15;

    /** Nearer than this there is nothing to choose from. */
    public static final double SHORTEST = 0.1;

    /** Further than this, it is everywhere. */
    public static final double FURTHEST = 500;

    public Near {
        within = Math.max(SHORTEST, Math.min(FURTHEST, within));
    }

    /** The middle of a district; {@code label} is what the visitor called it. */
    static Near district(PostcodeDistrict district, String label) {
        String middle = "the middle of " + district.code() + " (" + district.places() + ")";
        return new Near(label, middle, district.centre(), Optional.of(district.code()), false, USUAL);
    }

    public static Near district(PostcodeDistrict district) {
        return district(district, district.code());
    }

    public Near within(double kilometres) {
        return new Near(label, measuredFrom, centre, district, exact, kilometres);
    }
}
