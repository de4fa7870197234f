package org.flourishhub.directory;

/**
 * A number somebody can be reached at.
 *
 * @param description what to know before calling, such as "weekday mornings"; may be {@code null}
 * @param languages the languages spoken there as codes of BCP 47 with commas between them; may be {@code null}
 */
public record PhoneDetails(String number, String description, String languages) {
    public PhoneDetails {
        number = Words.line(number);
        description = Words.line(description);
        languages = Words.line(languages);
    }

    void check(Complaints complaints) {
        if (number == null || !Words.isPhone(number)) {
            complaints.add("number", "Enter a phone number with only digits and spaces, like 0114 496 0000");
        }
        complaints.longerThan("description", description, 200);
        complaints.longerThan("languages", languages, 100);
    }
}
