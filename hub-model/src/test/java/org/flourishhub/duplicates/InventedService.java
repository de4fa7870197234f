package org.flourishhub.duplicates;

import java.util.Set;
import java.util.UUID;

/** A service as a list tells it. What the list does not say is {@code null}. */
record InventedService(String name, String organisation, String phone, String url, String postcode) {
    Features features(UUID id) {
        return Features.of(
                id, name, organisation, phone, url, postcode == null ? Set.of() : Set.of(postcode), Set.of());
    }

    InventedService named(String other) {
        return new InventedService(other, organisation, phone, url, postcode);
    }

    InventedService of(String other) {
        return new InventedService(name, other, phone, url, postcode);
    }

    InventedService ringing(String other) {
        return new InventedService(name, organisation, other, url, postcode);
    }

    InventedService at(String other) {
        return new InventedService(name, organisation, phone, other, postcode);
    }

    InventedService in(String other) {
        return new InventedService(name, organisation, phone, url, other);
    }
}
