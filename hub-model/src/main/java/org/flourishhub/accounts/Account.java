package org.flourishhub.accounts;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.flourishhub.shared.Actor.HubRole;

/** A person who can sign in. Somebody at the hub adds it, its password can change, and it is disabled when the person leaves. */
@Entity
@Table(name = "account")
public class Account {
    @Id
    private UUID id;

    @Version
    private long version;

    private String email;
    private String name;

    @Column(name = "password_hash")
    private String passwordHash;

    @Column(name = "password_changed_at")
    private Instant passwordChangedAt;

    private boolean disabled;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "account_hub_role", joinColumns = @JoinColumn(name = "account_id"))
    @Column(name = "role")
    @Enumerated(EnumType.STRING)
    private Set<HubRole> hubRoles = new HashSet<>();

    @Column(name = "created_at")
    private Instant createdAt;

    protected Account() {}

    /** {@code email} and {@code passwordHash} have been checked and made by {@link AddAccount}. */
    Account(UUID id, String email, String name, String passwordHash, Set<HubRole> hubRoles, Instant now) {
        this.id = id;
        this.email = email;
        this.name = name;
        this.passwordHash = passwordHash;
        this.passwordChangedAt = now;
        this.hubRoles = new HashSet<>(hubRoles);
        this.createdAt = now;
    }

    /** Whoever is signed in with the old password is signed out by this. */
    void changePassword(String newHash, Instant now) {
        passwordHash = newHash;
        passwordChangedAt = now;
    }

    /** The same password under today's parameters: nobody is signed out. */
    void strengthenHash(String newHash) {
        passwordHash = newHash;
    }

    /** From the next request on, nobody is signed in to this account or can sign in to it. */
    void disable() {
        disabled = true;
    }

    void enable() {
        disabled = false;
    }

    /** Whether a sign-in from that moment still counts. */
    boolean isSignedInSince(Instant signedInAt) {
        return !disabled && !passwordChangedAt.isAfter(signedInAt);
    }

    public UUID id() {
        return id;
    }

    public long version() {
        return version;
    }

    public String email() {
        return email;
    }

    /** What the person is called on the pages of the hub's own people. */
    public String name() {
        return name;
    }

    String passwordHash() {
        return passwordHash;
    }

    public boolean isDisabled() {
        return disabled;
    }

    public Set<HubRole> hubRoles() {
        return hubRoles.isEmpty() ? Set.of() : EnumSet.copyOf(hubRoles);
    }

    public Instant createdAt() {
        return createdAt;
    }
}
