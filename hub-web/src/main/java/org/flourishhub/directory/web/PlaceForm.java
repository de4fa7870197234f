package org.flourishhub.directory.web;

import org.flourishhub.directory.Location;
import org.flourishhub.directory.PlaceDetails;
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
        PlaceDetails said = location.said();
        return form.with("placeName", said.name())
                .with("address1", said.address1())
                .with("city", said.city())
                .with("postalCode", said.postalCode())
                .with("latitude", said.latitude())
                .with("longitude", said.longitude());
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
