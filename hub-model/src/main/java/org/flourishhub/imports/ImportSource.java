package org.flourishhub.imports;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.UUID;

/** A partner's directory that was imported at least once, on the web or in a file. */
@Entity
@Table(name = "import_source")
public class ImportSource {
    private static final int MOST_AT_ONCE = 20;
    private static final double MOST_OF_ALL = 0.05;
    /** Five per cent of a small directory is less than one service: so few may always go. */
    private static final int ALWAYS = 2;

    @Id
    private UUID id;

    @Version
    private long version;

    private String address;
    private String name;

    @Column(name = "whole_at")
    private Instant wholeAt;

    @Column(name = "held_back")
    private int heldBack;

    @Column(name = "letting_go")
    private boolean lettingGo;

    protected ImportSource() {}

    ImportSource(String address, String name) {
        this.id = idOf(address);
        this.address = address;
        this.name = name;
    }

    /** One address, one source. */
    static UUID idOf(String address) {
        return UUID.nameUUIDFromBytes(("directory " + address).getBytes(StandardCharsets.UTF_8));
    }

    /** The hub's own id for what this source calls {@code key}: always the same one, and never that of another source. */
    UUID listingId(ImportRecord.Kind kind, String key) {
        return UUID.nameUUIDFromBytes((id + " " + kind + " " + key).getBytes(StandardCharsets.UTF_8));
    }

    /** Whether the record's listing is its own, and not one that it was merged into and that has a life besides. */
    boolean isOwn(ImportRecord record) {
        return record.listingId().equals(listingId(record.kind(), record.key()));
    }

    void called(String name) {
        this.name = name;
    }

    /**
     * Very many at once are likelier a broken directory than so many services that ended: then nothing goes until a
     * person has looked. Answers whether they may go.
     */
    boolean mayVanish(int vanished, long live) {
        boolean tooMany = vanished > MOST_AT_ONCE || vanished > Math.max(ALWAYS, live * MOST_OF_ALL);
        heldBack = tooMany && !lettingGo ? vanished : 0;
        return heldBack == 0;
    }

    /** A person has looked: what has vanished is really gone. Holds for one whole reading. */
    void letGo() {
        lettingGo = true;
    }

    void wasReadWhole(Instant now) {
        wholeAt = now;
        lettingGo = false;
    }

    public UUID id() {
        return id;
    }

    public String address() {
        return address;
    }

    public String name() {
        return name;
    }

    /** When everything in it was last gone through; {@code null} when it never was. */
    public Instant wholeAt() {
        return wholeAt;
    }

    /** How many records vanished at once and wait for a person's word; usually none. */
    public int heldBack() {
        return heldBack;
    }

    public boolean isLettingGo() {
        return lettingGo;
    }
}
