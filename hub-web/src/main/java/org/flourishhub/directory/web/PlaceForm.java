package org.flourishhub.directory.web;

import java.util.ArrayList;
import java.util.List;
import org.flourishhub.directory.FullerPlace;
import org.flourishhub.directory.Location;
import org.flourishhub.directory.Location.LocationType;
import org.flourishhub.directory.Part;
import org.flourishhub.directory.PlaceDetails;
import org.flourishhub.shared.web.Form;

/** The part of a form that says where something is. The first place has plain fields; further ones begin with {@code places.1.} and so on. */
final class PlaceForm {
    private static final String POINT = "Enter a number like 53.3811";

    private PlaceForm() {}

    /** {@code location} is {@code null} where there is none. */
    static Form fill(Form form, Location location) {
        return location == null ? form : fill(form, "", location.said());
    }

    static Form fill(Form form, List<Part<PlaceDetails>> places) {
        Form filled = form;
        for (int i = 0; i < places.size(); i++) {
            filled = fill(
                    filled.with(row(i) + "placeId", places.get(i).id()),
                    row(i),
                    places.get(i).said());
        }
        return filled;
    }

    /** What the fields of a place begin with. */
    static String row(int place) {
        return place == 0 ? "" : "places." + place + ".";
    }

    private static Form fill(Form form, String row, PlaceDetails said) {
        FullerPlace more = said.more();
        Form filled = form.with(row + "placeName", said.name())
                .with(row + "address1", said.address1())
                .with(row + "city", said.city())
                .with(row + "postalCode", said.postalCode())
                .with(row + "latitude", said.latitude())
                .with(row + "longitude", said.longitude())
                .with(row + "placeType", more.type())
                .with(row + "privateAddress", more.privateAddress() ? "yes" : "")
                .with(row + "placeDescription", more.description())
                .with(row + "attention", more.attention())
                .with(row + "region", more.region())
                .with(row + "stateProvince", more.stateProvince())
                .with(row + "country", more.country())
                .with(row + "externalIdentifier", more.externalIdentifier())
                .with(row + "externalIdentifierType", more.externalIdentifierType());
        return RowForms.fill(filled, row + "accessibility", more.accessibility(), RowForms::accessibility);
    }

    static List<Part<PlaceDetails>> readAll(FormReading reading) {
        List<Part<PlaceDetails>> places = new ArrayList<>();
        places.add(new Part<>(reading.id("placeId"), read(reading)));
        for (int i = 1; i < reading.count("places"); i++) {
            FormReading place = reading.in(row(i));
            places.add(new Part<>(place.id("placeId"), read(place)));
        }
        return places;
    }

    static PlaceDetails read(FormReading reading) {
        return new PlaceDetails(
                reading.text("placeName"),
                reading.text("address1"),
                reading.text("city"),
                reading.text("postalCode"),
                reading.decimal("latitude", POINT),
                reading.decimal("longitude", POINT),
                new FullerPlace(
                        reading.choice("placeType", LocationType.class, LocationType.PHYSICAL),
                        reading.isTicked("privateAddress"),
                        reading.text("placeDescription"),
                        reading.text("attention"),
                        reading.text("region"),
                        reading.text("stateProvince"),
                        reading.text("country"),
                        reading.text("externalIdentifier"),
                        reading.text("externalIdentifierType"),
                        reading.parts("accessibility", RowForms::accessibility)));
    }
}
