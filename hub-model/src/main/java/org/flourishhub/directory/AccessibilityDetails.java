package org.flourishhub.directory;

/** One thing about a place for people who need it, such as step-free doors. Blank parts are {@code null}. */
public record AccessibilityDetails(String description, String details, String url) {
    public AccessibilityDetails {
        description = Words.line(description);
        details = Words.paragraphs(details);
        url = Words.line(url);
    }

    void check(Complaints complaints) {
        complaints.missing("description", description, "Say what people find there, like “Step-free door”");
        complaints.longerThan("description", description, 300);
        complaints.longerThan("details", details, 1_000);
        if (url != null && !Words.isWebAddress(url)) {
            complaints.add("url", "Enter a web address that starts with https:// or http://");
        }
    }
}
