package org.flourishhub.openreferral.web;

import org.flourishhub.shared.web.Fields;
import jakarta.json.JsonObject;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.flourishhub.directory.Location;

/** A place as the standard's {@code location}. */
final class LocationObject {
    /** The standard wants a region with every address; ours are all in one. */
    private static final String STATE = "England";

    private LocationObject() {}

    static JsonObject of(Location location) {
        return Fields.of(location.id())
                .with("location_type", type(location))
                .with("name", location.name())
                .with("description", isWhole(location) ? null : inWords(location))
                .with("latitude", location.latitude())
                .with("longitude", location.longitude())
                .with("addresses", isWhole(location) ? List.of(location) : List.of(), LocationObject::address)
                .build();
    }

    /** An address the standard takes has every part; of any other, what is known is said in words. */
    private static boolean isWhole(Location location) {
        return street(location) != null && location.city() != null && location.postalCode() != null;
    }

    private static JsonObject address(Location location) {
        return Fields.of(Fields.idOf("address", location.id()))
                .with("address_1", street(location))
                .with("city", location.city())
                .with("state_province", STATE)
                .with("postal_code", location.postalCode())
                .with("country", "GB")
                .with("address_type", type(location))
                .build();
    }

    private static String street(Location location) {
        return location.address1() == null ? location.name() : location.address1();
    }

    private static String inWords(Location location) {
        return Stream.of(location.address1(), location.city(), location.postalCode())
                .filter(Objects::nonNull)
                .collect(Collectors.joining(", "));
    }

    private static String type(Location location) {
        return location.locationType().name().toLowerCase(Locale.ROOT);
    }
}
