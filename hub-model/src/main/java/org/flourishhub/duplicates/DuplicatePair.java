package org.flourishhub.duplicates;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.flourishhub.accounts.Account;
import org.flourishhub.shared.EditedMeanwhile;
import org.flourishhub.shared.RuleBroken;

/**
 * Two listings that may be the same one. It waits for a moderator, who merges them or says that they are not the same; a
 * merge can be undone, then it waits again.
 */
@Entity
@Table(name = "duplicate_pair")
public class DuplicatePair {
    /** What a moderator has decided. */
    public enum Status {
        WAITING,
        MERGED,
        NOT_THE_SAME
    }

    private enum Kept {
        FIRST,
        SECOND
    }

    @Id
    private UUID id;

    @Version
    private long version;

    @Enumerated(EnumType.STRING)
    private DuplicateKind kind;

    @Column(name = "first_id")
    private UUID firstId;

    @Column(name = "second_id")
    private UUID secondId;

    private int score;
    private String reasons;

    @Enumerated(EnumType.STRING)
    private Status status = Status.WAITING;

    @Enumerated(EnumType.STRING)
    private Kept kept;

    @ManyToOne(fetch = FetchType.EAGER)
    @JoinColumn(name = "decided_by_id")
    private Account decidedBy;

    @Column(name = "decided_at")
    private Instant decidedAt;

    @Column(name = "found_at")
    private Instant foundAt;

    protected DuplicatePair() {}

    void merge(UUID keptId, Account moderator, Instant now) {
        mustWait();
        if (!keptId.equals(firstId) && !keptId.equals(secondId)) {
            throw new RuleBroken("kept", "Choose which of the two stays");
        }
        kept = keptId.equals(firstId) ? Kept.FIRST : Kept.SECOND;
        decide(Status.MERGED, moderator, now);
    }

    void keepApart(Account moderator, Instant now) {
        mustWait();
        decide(Status.NOT_THE_SAME, moderator, now);
    }

    void waitAgain() {
        if (status != Status.MERGED) {
            throw new EditedMeanwhile();
        }
        status = Status.WAITING;
        kept = null;
        decidedBy = null;
        decidedAt = null;
    }

    private void mustWait() {
        if (status != Status.WAITING) {
            throw new EditedMeanwhile();
        }
    }

    private void decide(Status decision, Account moderator, Instant now) {
        status = decision;
        decidedBy = moderator;
        decidedAt = now;
    }

    public UUID id() {
        return id;
    }

    public DuplicateKind kind() {
        return kind;
    }

    public UUID firstId() {
        return firstId;
    }

    public UUID secondId() {
        return secondId;
    }

    /** 50 is just enough to be shown, 100 is certain. */
    public int score() {
        return score;
    }

    public List<Reason> reasons() {
        return Arrays.stream(reasons.split(","))
                .filter(reason -> !reason.isEmpty())
                .map(Reason::valueOf)
                .toList();
    }

    public Status status() {
        return status;
    }

    /** {@code null} unless they are merged. */
    public UUID keptId() {
        return kept == null ? null : kept == Kept.FIRST ? firstId : secondId;
    }

    /** The one that is no longer shown; {@code null} unless they are merged. */
    public UUID otherId() {
        return kept == null ? null : kept == Kept.FIRST ? secondId : firstId;
    }

    /** {@code null} while it waits, and when the hub itself decided. */
    public Account decidedBy() {
        return decidedBy;
    }

    /** {@code null} while it waits. */
    public Instant decidedAt() {
        return decidedAt;
    }
}
