package org.flourishhub.directory.web;

import org.flourishhub.directory.Coordinates;
import org.flourishhub.directory.Location;
import org.flourishhub.directory.PlaceDetails;
import org.flourishhub.directory.PostcodeDistrict;
import org.flourishhub.directory.PostcodeDistricts;
import org.flourishhub.shared.web.Form;

/** The part of a form that says where something is. */
final class PlaceForm {
    private static final String POINT = "Enter a number like 53.3811";

    private PlaceForm() {}

    /** {@code location} is {@code null} where there is none. */
    static Form fill(Form form, Location location) {
        if (location == null) {
            return form;
        }
        Form filled = form.with("placeName", location.name())
                .with("address1", location.address1())
                .with("city", location.city())
                .with("postalCode", location.postalCode());
        return isOnlyOfDistrict(location)
                ? filled
                : filled.with("latitude", location.latitude()).with("longitude", location.longitude());
    }

    /** A point that came from the postcode's district is not shown as if somebody had given it. */
    private static boolean isOnlyOfDistrict(Location location) {
        if (location.latitude() == null) {
            return true;
        }
        Coordinates point = new Coordinates(location.latitude(), location.longitude());
        return PostcodeDistricts.find(location.postalCode())
                .map(PostcodeDistrict::centre)
                .filter(point::equals)
                .isPresent();
    }

    static PlaceDetails read(FormReading reading) {
        return new PlaceDetails(
                reading.text("placeName"),
                reading.text("address1"),
                reading.text("city"),
                reading.text("postalCode"),
                reading.decimal("latitude", POINT),
                reading.decimal("longitude", POINT));
    }
}
