package org.flourishhub.sample;

import java.util.List;
import org.flourishhub.directory.AccessibilityDetails;
import org.flourishhub.directory.FullerPlace;
import org.flourishhub.directory.Part;
import org.flourishhub.directory.PlaceDetails;

/** Where something of the cast is; all parts may be missing when it is nowhere in particular, and what is hidden must stay private. */
record CastPlace(String name, String address, String postcode, List<String> access, boolean hidden) {
    PlaceDetails details() {
        PlaceDetails place = new PlaceDetails(name, address, name == null ? null : "Sheffield", postcode, null, null);
        if (hidden) {
            return place.with(FullerPlace.PRIVATE);
        }
        return access == null
                ? place
                : place.with(FullerPlace.NOTHING_SAID.accessible(Part.listOf(access.stream()
                        .map(said -> new AccessibilityDetails(said, null, null))
                        .toList())));
    }
}
