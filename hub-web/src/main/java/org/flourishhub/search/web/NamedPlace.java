package org.flourishhub.search.web;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.StreamSupport;
import org.flourishhub.directory.PostcodeDistrict;
import org.flourishhub.directory.PostcodeDistricts;
import org.flourishhub.search.Near;

/** A postcode or its first half, or what people call the place. */
final class NamedPlace {
    private static final int SHORTEST_PLACE_NAME = 3;

    private NamedPlace() {}

    static Optional<Near> find(String near) {
        return district(near).map(Near::district);
    }

    private static Optional<PostcodeDistrict> district(String near) {
        Optional<PostcodeDistrict> byPostcode = PostcodeDistricts.find(near);
        if (byPostcode.isPresent() || near.length() < SHORTEST_PLACE_NAME) {
            return byPostcode;
        }
        String name = near.toLowerCase(Locale.UK);
        return StreamSupport.stream(PostcodeDistricts.all().spliterator(), false)
                .filter(district -> district.places().toLowerCase(Locale.UK).contains(name))
                .findFirst();
    }
}
