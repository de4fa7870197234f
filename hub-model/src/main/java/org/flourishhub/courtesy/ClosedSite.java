package org.flourishhub.courtesy;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** A site whose people do not want to be read. It stays closed until an administrator opens it again. */
@Entity
@Table(name = "closed_site")
public class ClosedSite {
    @Id
    private String name;

    private String reason;

    @Column(name = "closed_by")
    private String closedBy;

    @Column(name = "closed_at")
    private Instant closedAt;

    protected ClosedSite() {}

    ClosedSite(String name, String reason, String closedBy, Instant now) {
        this.name = name;
        this.reason = reason;
        this.closedBy = closedBy;
        this.closedAt = now;
    }

    public String name() {
        return name;
    }

    /** {@code null} when none was given. */
    public String reason() {
        return reason;
    }

    public String closedBy() {
        return closedBy;
    }

    public Instant closedAt() {
        return closedAt;
    }
}
