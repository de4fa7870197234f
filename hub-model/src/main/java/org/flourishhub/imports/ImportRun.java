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
 * One reading of a directory, from its first page to its last. Its bookmark moves in the same transaction as the records
 * of a page are taken in, so a reading that was cut off is carried on without a double and without a gap.
 */
@Entity
@Table(name = "import_run")
public class ImportRun {
    /** How it stands. */
    public enum State {
        /** It is being read, or waits to be carried on. */
        RUNNING,
        /** It came to the directory's end. */
        FINISHED,
        /** It was too old to be carried on when another began. */
        LEFT
    }

    /** After so long a directory has changed too much for its pages to fit together. */
    private static final Duration CARRIED_ON_WITHIN = Duration.ofHours(24);

    private static final int LONGEST_OUTCOME = 500;

    @Id
    private UUID id;

    @Version
    private long version;

    @Column(name = "source_id")
    private UUID sourceId;

    @Enumerated(EnumType.STRING)
    private State state = State.RUNNING;

    private String edition;

    @Column(name = "started_at")
    private Instant startedAt;

    @Column(name = "touched_at")
    private Instant touchedAt;

    @Column(name = "ended_at")
    private Instant endedAt;

    private int page;

    @Column(name = "per_page")
    private int perPage;

    @Column(name = "read_count")
    private long read;

    private int added;
    private int changed;
    private int unchanged;

    @Column(name = "left_out")
    private int leftOut;

    private int vanished;
    private int hidden;
    private int problems;
    private String outcome;

    protected ImportRun() {}

    ImportRun(UUID id, UUID sourceId, String edition, Instant now) {
        this.id = id;
        this.sourceId = sourceId;
        this.edition = edition;
        this.startedAt = now;
        moveTo(Bookmark.start(), now);
    }

    boolean canBeCarriedOn(String edition, Instant now) {
        return state == State.RUNNING
                && this.edition.equals(edition)
                && startedAt.plus(CARRIED_ON_WITHIN).isAfter(now);
    }

    void moveTo(Bookmark mark, Instant now) {
        page = mark.page();
        perPage = mark.perPage();
        read = mark.read();
        touchedAt = now;
    }

    void count(PageOutcome outcome) {
        added += outcome.added();
        changed += outcome.changed();
        unchanged += outcome.unchanged();
        leftOut += outcome.leftOut();
    }

    /** Numbers the next problem. */
    int nextProblem() {
        return ++problems;
    }

    /** It could not go on for now; whoever begins again carries it on. */
    void interrupted(String sentence, Instant now) {
        outcome = shortened(sentence);
        touchedAt = now;
    }

    void left(Instant now) {
        state = State.LEFT;
        endedAt = now;
    }

    void finish(int vanished, int hidden, String sentence, Instant now) {
        this.state = State.FINISHED;
        this.vanished = vanished;
        this.hidden = hidden;
        this.outcome = sentence == null ? null : shortened(sentence);
        this.endedAt = now;
        this.touchedAt = now;
    }

    private static String shortened(String sentence) {
        return sentence.length() <= LONGEST_OUTCOME ? sentence : sentence.substring(0, LONGEST_OUTCOME - 1) + "…";
    }

    public UUID id() {
        return id;
    }

    public UUID sourceId() {
        return sourceId;
    }

    public State state() {
        return state;
    }

    public Instant startedAt() {
        return startedAt;
    }

    /** {@code null} while it is not at its end. */
    public Instant endedAt() {
        return endedAt;
    }

    public Bookmark bookmark() {
        return new Bookmark(page, perPage, read);
    }

    public int added() {
        return added;
    }

    public int changed() {
        return changed;
    }

    public int unchanged() {
        return unchanged;
    }

    public int leftOut() {
        return leftOut;
    }

    /** How many were not in the directory any more. */
    public int vanished() {
        return vanished;
    }

    /** How many were taken out of sight at its end. */
    public int hidden() {
        return hidden;
    }

    public int problems() {
        return problems;
    }

    /** In plain words; {@code null} when there is nothing to say. */
    public String outcome() {
        return outcome;
    }
}
