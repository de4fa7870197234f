package org.flourishhub.imports;

import java.util.List;

/**
 * Where a service is, as a partner tells it.
 *
 * @param locationType {@code physical}, {@code postal} or {@code virtual}
 * @param accessibility what makes it easy to use, in words
 */
public record LocationRecord(
        String key,
        String locationType,
        String name,
        String description,
        Double latitude,
        Double longitude,
        String address1,
        String city,
        String stateProvince,
        String postalCode,
        String country,
        String uprn,
        List<String> accessibility) {

    public LocationRecord {
        accessibility = List.copyOf(accessibility);
    }
}
