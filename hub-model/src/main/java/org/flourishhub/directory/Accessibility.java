package org.flourishhub.directory;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.util.UUID;

/** One thing about a place for people who need it, such as a step-free door. */
@Entity
@Table(name = "accessibility")
public class Accessibility extends KeptPart<AccessibilityDetails> {
    @ManyToOne(fetch = FetchType.LAZY)
    private Location location;

    private String description;
    private String details;
    private String url;

    protected Accessibility() {}

    Accessibility(UUID id, Location location) {
        super(id);
        this.location = location;
    }

    @Override
    void say(AccessibilityDetails details) {
        description = details.description();
        this.details = details.details();
        url = details.url();
    }

    @Override
    public AccessibilityDetails said() {
        return new AccessibilityDetails(description, details, url);
    }
}
