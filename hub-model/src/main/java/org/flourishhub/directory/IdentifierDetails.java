package org.flourishhub.directory;

/**
 * A number that an official register knows an organisation by.
 *
 * @param scheme the register as org-id.guide names it: {@code GB-CHC} for charities of England and Wales, {@code GB-COH} for companies
 * @param type the register in words; may be {@code null}
 */
public record IdentifierDetails(String scheme, String type, String identifier) {
    public IdentifierDetails {
        scheme = Words.line(scheme);
        type = Words.line(type);
        identifier = Words.line(identifier);
    }

    void check(Complaints complaints) {
        if (scheme != null && !scheme.matches("[A-Z]{2}-[A-Z0-9]{2,20}")) {
            complaints.add("scheme", "Enter the register’s code, like GB-CHC");
        }
        complaints.missing("identifier", identifier, "Enter the number");
        complaints.longerThan("identifier", identifier, 100);
        complaints.longerThan("type", type, 100);
        if (scheme == null && type == null) {
            complaints.add("scheme", "Say whose number it is");
        }
    }
}
