package org.flourishhub.sample;

import org.flourishhub.directory.PlaceDetails;

/** Where something of the cast is; all parts may be missing when it is nowhere in particular. */
record CastPlace(String name, String address, String postcode) {
    PlaceDetails details() {
        return new PlaceDetails(name, address, name == null ? null : "Sheffield", postcode, null, null);
    }
}
