package org.flourishhub.directory;

import java.util.List;

/** Somebody to ask, who has agreed to be named. Blank parts are {@code null}. */
public record ContactDetails(String name, String title, String email, List<Part<PhoneDetails>> phones) {
    public ContactDetails {
        name = Words.line(name);
        title = Words.line(title);
        email = Words.line(email);
        phones = List.copyOf(phones);
    }

    void check(Complaints complaints) {
        complaints.longerThan("name", name, 200);
        complaints.longerThan("title", title, 200);
        if (email != null && !Words.isEmail(email)) {
            complaints.add("email", "Enter an email address like name@example.org");
        }
        if (name == null && title == null && email == null && phones.isEmpty()) {
            complaints.add("name", "Say who this is");
        }
        complaints.each("phones", phones, 10, PhoneDetails::check);
    }
}
