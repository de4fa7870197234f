package org.flourishhub.directory.web;

import jakarta.json.JsonObject;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.flourishhub.directory.KnownBefore.Former;
import org.flourishhub.directory.Location;
import org.flourishhub.directory.Organisation;
import org.flourishhub.shared.web.Fields;
import org.flourishhub.shared.web.PublicAddress;

/** What services, events and organisations have in common in the words of schema.org. */
final class ListedAs {
    private ListedAs() {}

    /** Whoever runs something, named by its page. */
    static JsonObject organisation(Organisation organisation, PublicAddress hub) {
        String page = hub.of("/organisations/" + organisation.slug());
        return Fields.ofType("Organization")
                .with("@id", page)
                .with("name", organisation.name())
                .with("url", page)
                .build();
    }

    /** The id of now first, and then those of what was merged into it. */
    static List<String> ids(UUID now, List<Former> before) {
        return Stream.concat(Stream.of(now), before.stream().map(Former::id))
                .map(UUID::toString)
                .toList();
    }

    /** The addresses of the pages that lead to it now. */
    static List<String> pages(String folder, List<Former> before, PublicAddress hub) {
        return before.stream().map(former -> hub.of(folder + former.slug())).toList();
    }

    static JsonObject place(Location location) {
        JsonObject address = Fields.ofType("PostalAddress")
                .with("streetAddress", location.address1())
                .with("addressLocality", location.city())
                .with("postalCode", location.postalCode() == null ? location.district() : location.postalCode())
                .with("addressCountry", "GB")
                .build();
        String name = location.name() != null ? location.name() : location.address1();
        return Fields.ofType("Place")
                .with("name", name != null ? name : location.district())
                .with("address", address)
                .with("geo", point(location))
                .build();
    }

    private static JsonObject point(Location location) {
        if (location.latitude() == null || location.isPrivate()) {
            return null;
        }
        return Fields.ofType("GeoCoordinates")
                .with("latitude", location.latitude())
                .with("longitude", location.longitude())
                .build();
    }

    static JsonObject free() {
        return Fields.ofType("Offer")
                .with("price", 0)
                .with("priceCurrency", "GBP")
                .build();
    }

    static String words(String summary, String description) {
        List<String> words = new ArrayList<>();
        words.add(summary);
        words.add(description);
        words.removeIf(Objects::isNull);
        return words.isEmpty() ? null : String.join("\n\n", words);
    }
}
