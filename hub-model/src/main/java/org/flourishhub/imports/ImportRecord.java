package org.flourishhub.imports;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

/**
 * Where a listing came from: the record of a source it is made of, and what that record said last. When the record is
 * gone at its source it is missed for a while, then its listing is hidden; should it come back, so does the listing.
 */
@Entity
@Table(name = "import_record")
public class ImportRecord {
    /** What it is a record of. */
    public enum Kind {
        SERVICE,
        ORGANISATION
    }

    /** How it stands. */
    public enum State {
        LIVE,
        /** Not in the directory any more; its listing stays for the days of grace. */
        MISSING,
        /** Missing for so long that its listing is out of sight. */
        HIDDEN,
        /** An administrator does not want it here, whatever the source says. */
        DO_NOT_LIST
    }

    @Id
    private UUID id;

    @Version
    private long version;

    @Column(name = "source_id")
    private UUID sourceId;

    @Enumerated(EnumType.STRING)
    private Kind kind;

    @Column(name = "source_key")
    private String key;

    @Column(name = "listing_id")
    private UUID listingId;

    @Enumerated(EnumType.STRING)
    private State state = State.LIVE;

    private String fingerprint;

    @Column(name = "seen_in_run")
    private UUID seenInRun;

    @Column(name = "first_seen_at")
    private Instant firstSeenAt;

    @Column(name = "last_seen_at")
    private Instant lastSeenAt;

    @Column(name = "missing_since")
    private Instant missingSince;

    private String told;

    @Column(name = "not_listed_with_organisation")
    private boolean notListedWithOrganisation;

    protected ImportRecord() {}

    ImportRecord(ImportSource source, Kind kind, String key, Instant now) {
        this.id = UUID.randomUUID();
        this.sourceId = source.id();
        this.kind = kind;
        this.key = key;
        this.listingId = source.listingId(kind, key);
        this.firstSeenAt = now;
        this.lastSeenAt = now;
        this.fingerprint = "";
        this.told = Told.nothing().written();
    }

    /** It is in the directory. Answers whether its listing has to come back into sight. */
    boolean seen(UUID run, Instant now) {
        boolean wasHidden = state == State.HIDDEN;
        seenInRun = run;
        lastSeenAt = now;
        if (state != State.DO_NOT_LIST) {
            state = State.LIVE;
            missingSince = null;
        }
        return wasHidden;
    }

    void says(String fingerprint, Told told) {
        this.fingerprint = fingerprint;
        this.told = told.written();
    }

    boolean saysTheSame(String fingerprint) {
        return this.fingerprint.equals(fingerprint);
    }

    void missed(Instant now) {
        state = State.MISSING;
        missingSince = now;
    }

    boolean isMissingFor(Duration grace, Instant now) {
        return state == State.MISSING && !missingSince.plus(grace).isAfter(now);
    }

    void hide() {
        state = State.HIDDEN;
    }

    /** Nothing of what it said is kept. */
    void doNotList() {
        state = State.DO_NOT_LIST;
        missingSince = null;
        fingerprint = "";
        told = Told.nothing().written();
    }

    /** Because its organisation does not want to be listed; whatever was not wanted by itself stays unwanted. */
    void doNotListWithOrganisation() {
        if (state != State.DO_NOT_LIST) {
            doNotList();
            notListedWithOrganisation = true;
        }
    }

    /** It may come again: its listing comes back into sight as soon as its source tells it. */
    void listAgain(Instant now) {
        state = State.HIDDEN;
        missingSince = now;
        notListedWithOrganisation = false;
    }

    boolean isNotListedWithOrganisation() {
        return notListedWithOrganisation && state == State.DO_NOT_LIST;
    }

    boolean wasSeenIn(UUID run) {
        return run.equals(seenInRun);
    }

    public UUID id() {
        return id;
    }

    public UUID sourceId() {
        return sourceId;
    }

    public Kind kind() {
        return kind;
    }

    /** The source's own id of it. */
    public String key() {
        return key;
    }

    public UUID listingId() {
        return listingId;
    }

    public State state() {
        return state;
    }

    public Instant firstSeenAt() {
        return firstSeenAt;
    }

    public Instant lastSeenAt() {
        return lastSeenAt;
    }

    /** {@code null} while it is in the directory. */
    public Instant missingSince() {
        return missingSince;
    }

    public Told told() {
        return Told.read(told);
    }
}
