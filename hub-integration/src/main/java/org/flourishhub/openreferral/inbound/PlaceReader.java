package org.flourishhub.openreferral.inbound;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.flourishhub.imports.LanguageRecord;
import org.flourishhub.imports.LocationRecord;
import org.flourishhub.imports.ServiceAreaRecord;

/** Reads where a service is, where the people live whom it is for, and the languages they can speak there. */
final class PlaceReader {
    private PlaceReader() {}

    /** {@code null} when nothing says where it is. */
    static LocationRecord location(PartnerObject location) {
        PartnerObject address = Stream.of("addresses", "physical_addresses", "physical_address", "address")
                .flatMap(name -> location.has(name) ? location.objects(name).stream() : Stream.empty())
                .findFirst()
                .orElse(null);
        Double latitude = degrees(location, "latitude", 90);
        Double longitude = degrees(location, "longitude", 180);
        boolean both = latitude != null && longitude != null && !(latitude == 0 && longitude == 0);
        LocationRecord read = new LocationRecord(
                location.line("id"),
                Optional.ofNullable(location.line("location_type"))
                        .map(type -> type.toLowerCase(Locale.ROOT))
                        .orElse(null),
                location.line("name"),
                location.text("description"),
                both ? latitude : null,
                both ? longitude : null,
                address == null ? null : address1(address),
                address == null ? null : address.line("city"),
                address == null ? null : address.line("state_province"),
                address == null ? null : address.line("postal_code"),
                address == null ? null : address.line("country"),
                "UPRN".equalsIgnoreCase(location.line("external_identifier_type"))
                        ? location.line("external_identifier")
                        : null,
                accessibility(location));
        boolean says = both
                || Stream.of(read.name(), read.address1(), read.city(), read.postalCode())
                        .anyMatch(Objects::nonNull);
        return says ? read : null;
    }

    private static String address1(PartnerObject address) {
        String joined = Stream.of("attention", "address_1", "address_2", "address_3", "address_4")
                .map(name -> address.has(name) ? address.line(name) : null)
                .filter(Objects::nonNull)
                .collect(Collectors.joining(", "));
        return joined.isEmpty() ? null : joined;
    }

    private static Double degrees(PartnerObject location, String name, int most) {
        BigDecimal number = location.number(name, name);
        if (number != null && number.abs().compareTo(BigDecimal.valueOf(most)) > 0) {
            location.complain("the " + name + " \"" + number.toPlainString() + "\" is not on the map");
            return null;
        }
        return number == null ? null : number.doubleValue();
    }

    private static List<String> accessibility(PartnerObject location) {
        return location.objects("accessibility", "accessibility_for_disabilities").stream()
                .map(each -> each.line("description", "accessibility", "details"))
                .filter(Objects::nonNull)
                .distinct()
                .toList();
    }

    static ServiceAreaRecord area(PartnerObject area) {
        String name = area.line("name", "service_area");
        String extent = area.text("extent");
        return name == null && extent == null ? null : new ServiceAreaRecord(name, extent, area.line("extent_type"));
    }

    static LanguageRecord language(PartnerObject language) {
        String name = language.line("name", "language");
        String code = language.line("code");
        return name == null && code == null ? null : new LanguageRecord(name, code);
    }
}
