package org.flourishhub.directory;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.flourishhub.shared.Slug;

/** A partner that publishes. It is public from the moment a hub administrator adds it. */
@Entity
@Table(name = "organisation")
public class Organisation {
    @Id
    private UUID id;

    @Version
    private long version;

    @Column(updatable = false)
    private String slug;

    private String name;
    private String description;
    private String email;
    private String phone;
    private String website;

    @Column(name = "last_modified")
    private Instant lastModified;

    protected Organisation() {}

    public Organisation(UUID id, String name, String description, Instant now) {
        this.id = id;
        this.slug = Slug.of(name, id);
        this.name = name;
        this.description = description;
        this.lastModified = now;
    }

    /** New ways to reach it; {@code null} where there is none. */
    public void reachedAt(String email, String phone, String website, Instant now) {
        this.email = email;
        this.phone = phone;
        this.website = website;
        this.lastModified = now;
    }

    public UUID id() {
        return id;
    }

    public long version() {
        return version;
    }

    public String slug() {
        return slug;
    }

    public String name() {
        return name;
    }

    public String description() {
        return description;
    }

    public String email() {
        return email;
    }

    public String phone() {
        return phone;
    }

    public String website() {
        return website;
    }

    public Instant lastModified() {
        return lastModified;
    }
}
