package org.flourishhub.directory;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.List;

/** The columns of what is said about a place beside its address. */
@Embeddable
public class LocationWords {
    private String description;
    private String attention;
    private String region;

    @Column(name = "state_province")
    private String stateProvince;

    private String country;

    @Column(name = "external_identifier")
    private String externalIdentifier;

    @Column(name = "external_identifier_type")
    private String externalIdentifierType;

    protected LocationWords() {}

    LocationWords(FullerPlace said) {
        description = said.description();
        attention = said.attention();
        region = said.region();
        stateProvince = said.stateProvince();
        country = said.country();
        externalIdentifier = said.externalIdentifier();
        externalIdentifierType = said.externalIdentifierType();
    }

    FullerPlace details(
            Location.LocationType type, boolean privateAddress, List<Part<AccessibilityDetails>> accessibility) {
        return new FullerPlace(
                type,
                privateAddress,
                description,
                attention,
                region,
                stateProvince,
                country,
                externalIdentifier,
                externalIdentifierType,
                accessibility);
    }
}
