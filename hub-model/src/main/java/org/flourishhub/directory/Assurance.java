package org.flourishhub.directory;

import java.time.LocalDate;

/**
 * When somebody last made sure that a listing is true.
 *
 * @param date the day; {@code null} when nobody has
 * @param assurer who did, in words people may read; {@code null} when it was the organisation itself
 * @param assurerEmail how to reach who did; given out by Open Referral UK, never shown on a page
 */
public record Assurance(LocalDate date, String assurer, String assurerEmail, HowChecked how) {
    public static final Assurance NONE = new Assurance(null, null, null, null);

    public Assurance {
        assurer = Words.line(assurer);
        assurerEmail = Words.line(assurerEmail);
    }

    void check(Complaints complaints) {
        complaints.longerThan("assurer", assurer, 200);
        if (assurerEmail != null && !Words.isEmail(assurerEmail)) {
            complaints.add("assurerEmail", "Enter an email address like name@example.org");
        }
        if (date == null && (how != null || assurer != null || assurerEmail != null)) {
            complaints.add("assuredDate", "Say on which day it was checked");
        }
    }
}
