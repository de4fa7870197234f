package org.flourishhub.directory;

import java.util.List;

/**
 * What may be said about a place beside its address. Blank parts are {@code null}.
 *
 * @param type what sort of place it is
 * @param privateAddress it must stay private: the public only learns its postcode district
 * @param attention whom to ask for there
 * @param region of the country
 * @param stateProvince the county or nation
 * @param country two letters of ISO 3166; {@code null} means GB
 * @param externalIdentifier its number in a register of places
 * @param externalIdentifierType that register, such as UPRN
 */
public record FullerPlace(
        Location.LocationType type,
        boolean privateAddress,
        String description,
        String attention,
        String region,
        String stateProvince,
        String country,
        String externalIdentifier,
        String externalIdentifierType,
        List<Part<AccessibilityDetails>> accessibility) {
    public static final FullerPlace NOTHING_SAID = ofType(Location.LocationType.PHYSICAL);
    /** A place that must stay private, such as a refuge. */
    public static final FullerPlace PRIVATE =
            new FullerPlace(Location.LocationType.PHYSICAL, true, null, null, null, null, null, null, null, List.of());

    public FullerPlace {
        description = Words.paragraphs(description);
        attention = Words.line(attention);
        region = Words.line(region);
        stateProvince = Words.line(stateProvince);
        country = Words.line(country);
        externalIdentifier = Words.line(externalIdentifier);
        externalIdentifierType = Words.line(externalIdentifierType);
        accessibility = List.copyOf(accessibility);
    }

    public static FullerPlace ofType(Location.LocationType type) {
        return new FullerPlace(type, false, null, null, null, null, null, null, null, List.of());
    }

    /** The same place with these things said for people who need them. */
    public FullerPlace accessible(List<Part<AccessibilityDetails>> accessibility) {
        return new FullerPlace(
                type,
                privateAddress,
                description,
                attention,
                region,
                stateProvince,
                country,
                externalIdentifier,
                externalIdentifierType,
                accessibility);
    }

    /** Nothing that would make a place of its own: what sort it is and that it is private do not. */
    boolean isEmpty() {
        return description == null && attention == null && externalIdentifier == null && accessibility.isEmpty();
    }

    void check(Complaints complaints) {
        complaints.longerThan("placeDescription", description, 1_000);
        complaints.longerThan("attention", attention, 200);
        complaints.longerThan("region", region, 100);
        complaints.longerThan("stateProvince", stateProvince, 100);
        complaints.longerThan("externalIdentifier", externalIdentifier, 100);
        complaints.longerThan("externalIdentifierType", externalIdentifierType, 100);
        if (country != null && !country.matches("[A-Z]{2}")) {
            complaints.add("country", "Enter two letters, like GB");
        }
        complaints.each("accessibility", accessibility, 30, AccessibilityDetails::check);
    }
}
