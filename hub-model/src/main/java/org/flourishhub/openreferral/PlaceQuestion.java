package org.flourishhub.openreferral;

import java.util.Optional;
import org.flourishhub.directory.Coordinates;
import org.flourishhub.directory.PostcodeDistrict;
import org.flourishhub.directory.PostcodeDistricts;

/**
 * What somebody wants of the services at their places.
 *
 * @param postcode whole or its first half; a service for certain areas is only wanted where it lies inside one
 * @param proximity at most so many metres from the middle of the postcode's district, the finest that the hub knows
 */
public record PlaceQuestion(ServiceQuestion service, String postcode, Double proximity) {
    public static boolean isPostcode(String typed) {
        return PostcodeDistricts.districtOf(typed).isPresent();
    }

    boolean isAboutSomewhere() {
        return postcode != null;
    }

    String district() {
        return PostcodeDistricts.districtOf(postcode).orElseThrow();
    }

    /** Empty far from Sheffield, where nothing of ours is near. */
    Optional<Coordinates> centre() {
        return PostcodeDistricts.find(postcode).map(PostcodeDistrict::centre);
    }
}
