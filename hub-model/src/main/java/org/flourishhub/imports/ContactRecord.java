package org.flourishhub.imports;

import java.util.List;

/** Somebody, or a line, to get in touch with, as a partner tells it. */
public record ContactRecord(String name, String title, String email, List<Phone> phones) {
    /** A number and what it is for. */
    public record Phone(String number, String description) {}

    public ContactRecord {
        phones = List.copyOf(phones);
    }
}
