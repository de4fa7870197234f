package org.flourishhub.imports;

import java.util.List;

/** An organisation as a partner tells it; parts that were not said are {@code null} or empty. */
public record OrganizationRecord(
        String key,
        String name,
        String description,
        String email,
        String website,
        String phone,
        List<Identifier> identifiers) {
    /** A number of a public register, such as {@code GB-CHC} 1234567. */
    public record Identifier(String scheme, String type, String identifier) {}

    public OrganizationRecord {
        identifiers = List.copyOf(identifiers);
    }
}
