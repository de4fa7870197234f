package org.flourishhub.openreferral.web;

import jakarta.json.JsonObject;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.flourishhub.directory.AccessibilityDetails;
import org.flourishhub.directory.FullerPlace;
import org.flourishhub.directory.Location;
import org.flourishhub.directory.Part;
import org.flourishhub.shared.web.Fields;

/** A place as the standard's {@code location}. Only places that everybody may know come here. */
final class LocationObject {
    /** The standard wants a county or nation with every address; where nobody said one it is where the hub is. */
    private static final String STATE = "England";

    private LocationObject() {}

    static JsonObject of(Location location) {
        if (location.isPrivate()) {
            throw new IllegalArgumentException("A private place is never told");
        }
        FullerPlace more = location.more();
        return Fields.of(location.id())
                .with("location_type", type(location))
                .with("name", location.name())
                .with(
                        "description",
                        more.description() == null && !isWhole(location) ? inWords(location) : more.description())
                .with("latitude", location.latitude())
                .with("longitude", location.longitude())
                .with("external_identifier", more.externalIdentifier())
                .with("external_identifier_type", more.externalIdentifierType())
                .with("addresses", isWhole(location) ? List.of(location) : List.of(), LocationObject::address)
                .with("accessibility", more.accessibility(), LocationObject::accessibility)
                .build();
    }

    /** An address the standard takes has every part; of any other, what is known is said in words. */
    private static boolean isWhole(Location location) {
        return street(location) != null && location.city() != null && location.postalCode() != null;
    }

    private static JsonObject address(Location location) {
        FullerPlace more = location.more();
        return Fields.of(Fields.idOf("address", location.id()))
                .with("attention", more.attention())
                .with("address_1", street(location))
                .with("city", location.city())
                .with("region", more.region())
                .with("state_province", more.stateProvince() == null ? STATE : more.stateProvince())
                .with("postal_code", location.postalCode())
                .with("country", more.country() == null ? "GB" : more.country())
                .with("address_type", type(location))
                .build();
    }

    private static JsonObject accessibility(Part<AccessibilityDetails> part) {
        return Fields.of(part.id())
                .with("description", part.said().description())
                .with("details", part.said().details())
                .with("url", part.said().url())
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
