package org.flourishhub.directory;

import java.util.Optional;

/** What an editor says about a place. Blank parts are {@code null}; coordinates that are not given come from the postcode's district. */
public record PlaceDetails(
        String name,
        String address1,
        String city,
        String postalCode,
        Double latitude,
        Double longitude,
        FullerPlace more) {

    public PlaceDetails {
        name = Words.line(name);
        address1 = Words.line(address1);
        city = Words.line(city);
        postalCode = Words.postcode(postalCode);
    }

    /** A place of which nothing more is said. */
    public PlaceDetails(
            String name, String address1, String city, String postalCode, Double latitude, Double longitude) {
        this(name, address1, city, postalCode, latitude, longitude, FullerPlace.NOTHING_SAID);
    }

    public PlaceDetails with(FullerPlace more) {
        return new PlaceDetails(name, address1, city, postalCode, latitude, longitude, more);
    }

    /** Nothing at all was said: there is no place. */
    public boolean isEmpty() {
        return name == null && address1 == null && city == null && postalCode == null && more.isEmpty();
    }

    Optional<Coordinates> coordinates() {
        if (latitude != null && longitude != null) {
            return Optional.of(new Coordinates(latitude, longitude));
        }
        return PostcodeDistricts.find(postalCode).map(PostcodeDistrict::centre);
    }

    void check(Complaints complaints) {
        complaints.longerThan("placeName", name, 200);
        complaints.longerThan("address1", address1, 300);
        complaints.longerThan("city", city, 100);
        if (postalCode != null && !Words.isPostcode(postalCode)) {
            complaints.add("postalCode", "Enter a full postcode, like S6 5XX");
        }
        if (latitude != null ^ longitude != null) {
            complaints.add("latitude", "Give both coordinates or neither");
        } else if (latitude != null && !(Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180)) {
            complaints.add("latitude", "These coordinates are not on the map");
        }
        more.check(complaints);
    }
}
