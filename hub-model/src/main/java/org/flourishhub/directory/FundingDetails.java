package org.flourishhub.directory;

/** Who pays for a service, in words. */
public record FundingDetails(String source) {
    public FundingDetails {
        source = Words.line(source);
    }

    void check(Complaints complaints) {
        complaints.missing("source", source, "Say who pays for it");
        complaints.longerThan("source", source, 300);
    }
}
