package org.flourishhub.sheets;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.flourishhub.shared.RuleBroken;

/**
 * A list that an editor brought in as a file. It waits while its columns are matched and somebody looks it over; then it
 * is taken in row by row, which may be stopped and carried on; and at last the whole of it may be undone.
 */
@Entity
@Table(name = "sheet")
public class Sheet {
    /** How far it has come. */
    public enum State {
        WAITING,
        TAKING_IN,
        STOPPED,
        TAKEN_IN,
        UNDOING,
        UNDONE
    }

    /** Should whoever works on it die, another carries on after this time. */
    private static final Duration LEASE = Duration.ofSeconds(60);

    @Id
    private UUID id;

    @Version
    private long version;

    @Column(name = "organisation_id")
    private UUID organisationId;

    @Column(name = "file_name")
    private String fileName;

    private String tab;

    @Enumerated(EnumType.STRING)
    private State state = State.WAITING;

    private String matching;
    private boolean publishes = true;

    @Column(name = "brought_by")
    @Convert(converter = MaybeId.class)
    private UUID broughtBy;

    @Column(name = "brought_at")
    private Instant broughtAt;

    @Column(name = "touched_at")
    private Instant touchedAt;

    @Column(name = "claimed_until")
    private Instant claimedUntil;

    @Column(name = "row_count")
    private int rows;

    @Embedded
    private Tally tally = new Tally();

    private String trouble;

    protected Sheet() {}

    Sheet(UUID id, UUID organisationId, String fileName, UUID broughtBy, Instant now) {
        this.id = id;
        this.organisationId = organisationId;
        this.fileName = fileName;
        this.broughtBy = broughtBy;
        this.broughtAt = now;
        this.touchedAt = now;
    }

    /** Another tab has other columns, so they are matched anew. */
    void reads(String tab, int rows, Instant now) {
        mustWait();
        this.tab = tab;
        this.rows = rows;
        this.matching = null;
        this.touchedAt = now;
    }

    void match(Map<Integer, org.flourishhub.sheets.Column> columns, boolean publishes, Instant now) {
        mustWait();
        Map<String, String> written = new LinkedHashMap<>();
        new TreeMap<>(columns).forEach((index, column) -> written.put(index.toString(), column.name()));
        this.matching = Json.written(written);
        this.publishes = publishes;
        this.touchedAt = now;
    }

    void mustWait() {
        if (state != State.WAITING) {
            throw new RuleBroken("This list is being taken in already, so nothing about it can be changed");
        }
    }

    /** Sent twice, it is begun once. */
    void begin(Instant now) {
        if (matching == null) {
            throw new RuleBroken("Say first what each column is");
        }
        if (state == State.WAITING || state == State.STOPPED) {
            state = State.TAKING_IN;
            trouble = null;
            touchedAt = now;
        }
    }

    /** What has been taken in stays. */
    void stop(String why, Instant now) {
        if (state == State.TAKING_IN) {
            state = State.STOPPED;
            trouble = why;
            claimedUntil = null;
            touchedAt = now;
        }
    }

    boolean isTakingInAt(int index) {
        return state == State.TAKING_IN && tally.done() == index;
    }

    /** One row is done; after the last one it is taken in. */
    void dealtWith(Decision.Outcome outcome, Instant now) {
        tally.count(outcome);
        claim(now);
        if (tally.done() >= rows) {
            state = State.TAKEN_IN;
            claimedUntil = null;
        }
    }

    void beginUndo(Instant now) {
        if (state == State.UNDOING || state == State.UNDONE) {
            return;
        }
        if (state != State.TAKEN_IN && state != State.STOPPED) {
            throw new RuleBroken("This list has not been taken in, so there is nothing to undo");
        }
        state = State.UNDOING;
        touchedAt = now;
    }

    void undone(Instant now) {
        state = State.UNDONE;
        claimedUntil = null;
        touchedAt = now;
    }

    void claim(Instant now) {
        claimedUntil = now.plus(LEASE);
        touchedAt = now;
    }

    void release() {
        claimedUntil = null;
    }

    boolean isFree(Instant now) {
        return isAtWork() && (claimedUntil == null || claimedUntil.isBefore(now));
    }

    public boolean isAtWork() {
        return state == State.TAKING_IN || state == State.UNDOING;
    }

    public UUID id() {
        return id;
    }

    public UUID organisationId() {
        return organisationId;
    }

    public String fileName() {
        return fileName;
    }

    /** The tab of a spreadsheet; {@code null} for a text file. */
    public String tab() {
        return tab;
    }

    public State state() {
        return state;
    }

    public boolean isMatched() {
        return matching != null;
    }

    /** What each column says, by its place from 0; empty while nobody has looked it over. */
    public Map<Integer, org.flourishhub.sheets.Column> matching() {
        Map<Integer, org.flourishhub.sheets.Column> columns = new TreeMap<>();
        Json.read(matching)
                .forEach((index, column) ->
                        columns.put(Integer.valueOf(index), org.flourishhub.sheets.Column.valueOf(column)));
        return columns;
    }

    /** Whether new services are public at once; else they wait as drafts. */
    public boolean publishes() {
        return publishes;
    }

    UUID broughtBy() {
        return broughtBy;
    }

    public Instant broughtAt() {
        return broughtAt;
    }

    public int rows() {
        return rows;
    }

    /** How many rows have been dealt with, and what they came to. */
    public Tally tally() {
        return tally;
    }

    /** Why it was stopped, in words; {@code null} when somebody just did. */
    public String trouble() {
        return trouble;
    }
}
