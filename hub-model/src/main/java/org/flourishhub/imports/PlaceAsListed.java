package org.flourishhub.imports;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Pattern;
import org.flourishhub.directory.AccessibilityDetails;
import org.flourishhub.directory.FullerPlace;
import org.flourishhub.directory.Location.LocationType;
import org.flourishhub.directory.Part;
import org.flourishhub.directory.PlaceDetails;

/** A place as a partner tells it, put as the hub keeps places. */
final class PlaceAsListed {
    private static final Pattern POSTCODE =
            Pattern.compile("[A-Z]{1,2}[0-9][A-Z0-9]?\\s*[0-9][A-Z]{2}", Pattern.CASE_INSENSITIVE);

    private PlaceAsListed() {}

    static PlaceDetails details(LocationRecord place) {
        boolean postcode = place.postalCode() != null
                && POSTCODE.matcher(place.postalCode()).matches();
        return new PlaceDetails(
                ServiceAsListed.cut(place.name(), 200),
                ServiceAsListed.cut(place.address1(), 300),
                ServiceAsListed.cut(place.city(), 100),
                postcode ? place.postalCode() : null,
                place.latitude(),
                place.longitude(),
                more(place));
    }

    private static FullerPlace more(LocationRecord place) {
        List<AccessibilityDetails> accessibility = place.accessibility().stream()
                .limit(30)
                .map(each -> new AccessibilityDetails(ServiceAsListed.cut(each, 300), null, null))
                .toList();
        return new FullerPlace(
                type(place),
                false,
                ServiceAsListed.cut(place.description(), 1_000),
                null,
                null,
                ServiceAsListed.cut(place.stateProvince(), 100),
                country(place.country()),
                ServiceAsListed.cut(place.uprn(), 100),
                place.uprn() == null ? null : "UPRN",
                Part.listOf(accessibility));
    }

    private static LocationType type(LocationRecord place) {
        return switch (Objects.requireNonNullElse(place.locationType(), "physical")) {
            case "virtual" -> LocationType.VIRTUAL;
            case "postal" -> LocationType.POSTAL;
            default -> LocationType.PHYSICAL;
        };
    }

    /** Many write the country's name where its two letters belong. */
    private static String country(String told) {
        String letters = told == null ? "" : told.strip().toUpperCase(Locale.ROOT);
        return letters.matches("[A-Z]{2}") ? letters.equals("UK") ? "GB" : letters : null;
    }
}
