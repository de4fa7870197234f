package org.flourishhub.corrections;

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
import java.util.UUID;
import org.flourishhub.accounts.Account;
import org.flourishhub.directory.Organisation;
import org.flourishhub.shared.EditedMeanwhile;
import org.flourishhub.shared.RuleBroken;

/**
 * What a visitor says is wrong on a page. It is new until somebody who looks after the page has settled it with a
 * sentence; how to reach the visitor is forgotten some days later, the rest stays to be looked up.
 */
@Entity
@Table(name = "correction")
public class Correction {
    /** Whether somebody still has to look at it. */
    public enum Status {
        NEW,
        SETTLED
    }

    private static final int LONGEST_ANSWER = 500;

    @Id
    private UUID id;

    @Version
    private long version;

    @Enumerated(EnumType.STRING)
    private Subject subject;

    @Column(name = "subject_id")
    private UUID subjectId;

    @ManyToOne(fetch = FetchType.EAGER)
    private Organisation organisation;

    @Column(name = "wrong_words")
    private String wrong;

    @Column(name = "right_words")
    private String right;

    private String contact;

    @Enumerated(EnumType.STRING)
    private Status status = Status.NEW;

    @Enumerated(EnumType.STRING)
    private Outcome outcome;

    private String answer;

    @ManyToOne(fetch = FetchType.EAGER)
    @JoinColumn(name = "settled_by_id")
    private Account settledBy;

    @Column(name = "settled_at")
    private Instant settledAt;

    @Column(name = "suggested_at")
    private Instant suggestedAt;

    protected Correction() {}

    Correction(UUID id, CorrectedListing about, CorrectionWords words, Instant now) {
        words.check();
        this.id = id;
        this.subject = about.subject();
        this.subjectId = about.id();
        this.organisation = about.organisation();
        this.wrong = words.wrong();
        this.right = words.right();
        this.contact = words.contact();
        this.suggestedAt = now;
    }

    /** {@code account} is {@code null} when the hub itself does it. */
    void settle(Outcome how, String sentence, Account account, Instant now) {
        if (status == Status.SETTLED) {
            throw new EditedMeanwhile();
        } else if (how == null) {
            throw new RuleBroken("outcome", "Say whether the page was changed");
        } else if (sentence == null || sentence.isBlank()) {
            throw new RuleBroken("answer", "Say in one sentence what you did, or why nothing needed changing");
        } else if (sentence.strip().length() > LONGEST_ANSWER) {
            throw new RuleBroken("answer", "Use at most " + LONGEST_ANSWER + " characters here");
        }
        status = Status.SETTLED;
        outcome = how;
        answer = sentence.strip();
        settledBy = account;
        settledAt = now;
    }

    public boolean isSettled() {
        return status == Status.SETTLED;
    }

    public UUID id() {
        return id;
    }

    public long version() {
        return version;
    }

    public Subject subject() {
        return subject;
    }

    public UUID subjectId() {
        return subjectId;
    }

    /** Who looks after the page. */
    public Organisation organisation() {
        return organisation;
    }

    public String wrong() {
        return wrong;
    }

    /** {@code null} when the visitor did not say what would be right. */
    public String right() {
        return right;
    }

    /** How to reach the visitor; {@code null} when they did not say, or when it has been forgotten. */
    public String contact() {
        return contact;
    }

    /** {@code null} while it is new. */
    public Outcome outcome() {
        return outcome;
    }

    /** What was done, or why nothing was; {@code null} while it is new. */
    public String answer() {
        return answer;
    }

    /** {@code null} while it is new, and when the hub itself settled it. */
    public Account settledBy() {
        return settledBy;
    }

    /** {@code null} while it is new. */
    public Instant settledAt() {
        return settledAt;
    }

    public Instant suggestedAt() {
        return suggestedAt;
    }
}
