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
        identifier = Register.plain(scheme, Words.line(identifier));
    }

    void check(Complaints complaints) {
        if (scheme != null && !Register.isCode(scheme)) {
            complaints.add("scheme", "Enter the register’s code, like GB-CHC");
        }
        complaints.missing("identifier", identifier, "Enter the number");
        complaints.longerThan("identifier", identifier, 100);
        Register.of(scheme)
                .filter(register -> identifier != null && !register.takes(identifier))
                .ifPresent(register -> complaints.add("identifier", register.rule()));
        complaints.longerThan("type", type, 100);
        if (scheme == null && type == null) {
            complaints.add("scheme", "Say whose number it is");
        }
    }
}
