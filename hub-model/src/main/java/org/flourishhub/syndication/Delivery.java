package org.flourishhub.syndication;

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
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.flourishhub.shared.RuleBroken;
import org.flourishhub.stories.Consent;
import org.flourishhub.stories.Story;

/**
 * Telling one subscriber one thing about one story. It waits, is leased to a sender for each attempt, waits longer after
 * each failure, and ends delivered or failed; a withdrawal cancels what still waits. A failed one can be sent again.
 */
@Entity
@Table(name = "delivery")
public class Delivery {
    /** How it stands. While a sender holds it, it still waits, with a lease. */
    public enum Status {
        WAITING,
        DELIVERED,
        FAILED,
        CANCELLED
    }

    @Id
    private UUID id;

    /** Given by the database in the order things happened. */
    @Column(insertable = false, updatable = false)
    private long position;

    @Version
    private long version;

    @ManyToOne(fetch = FetchType.EAGER)
    @JoinColumn(name = "subscription_id")
    private Subscription subscription;

    @ManyToOne(fetch = FetchType.EAGER)
    @JoinColumn(name = "story_id")
    private Story story;

    @Enumerated(EnumType.STRING)
    @Column(name = "kind")
    private StoryNews news;

    @Enumerated(EnumType.STRING)
    private Status status = Status.WAITING;

    private int attempts;

    @Column(name = "due_at")
    private Instant dueAt;

    @Column(name = "leased_until")
    private Instant leasedUntil;

    @Column(name = "happened_at")
    private Instant happenedAt;

    @Column(name = "first_attempt_at")
    private Instant firstAttemptAt;

    @Column(name = "last_attempt_at")
    private Instant lastAttemptAt;

    @Column(name = "delivered_at")
    private Instant deliveredAt;

    private Integer answer;
    private String trouble;

    protected Delivery() {}

    Delivery(UUID id, Subscription subscription, Story story, StoryNews news, Instant now) {
        this.id = id;
        this.subscription = subscription;
        this.story = story;
        this.news = news;
        this.happenedAt = now;
        this.dueAt = now;
    }

    /** Only this holder of the lease may send it; when it dies, the next one may after {@code lease}. */
    DeliveryClaim claim(Instant now, Duration lease) {
        attempts++;
        firstAttemptAt = firstAttemptAt == null ? now : firstAttemptAt;
        lastAttemptAt = now;
        leasedUntil = now.plus(lease);
        return new DeliveryClaim(
                id,
                attempts,
                "msg_" + id.toString().replace("-", ""),
                URI.create(subscription.endpoint()),
                subscription.secrets(now),
                news,
                happenedAt,
                story);
    }

    /** An answer counts when nobody else has taken the delivery over since. */
    boolean isHeldBy(DeliveryClaim claim) {
        return leasedUntil != null && attempts == claim.attempt();
    }

    /** Also when it was cancelled meanwhile: what has arrived has arrived, and the receipt says so. */
    void arrived(int status, Instant now) {
        this.status = Status.DELIVERED;
        this.answer = status;
        this.deliveredAt = now;
        this.trouble = null;
        this.leasedUntil = null;
    }

    /** {@code nextIn} is how long to wait for the next attempt; {@code null} when there is none. */
    void failed(Integer answer, String sentence, Duration nextIn, Instant now) {
        this.answer = answer;
        this.trouble = Deliveries.shortened(sentence);
        this.leasedUntil = null;
        if (status != Status.WAITING) {
            return;
        }
        if (nextIn == null) {
            status = Status.FAILED;
        } else {
            dueAt = now.plus(nextIn);
        }
    }

    /** Its host must not be asked now: the attempt was none. */
    void putOff(String sentence, Instant until) {
        attempts--;
        firstAttemptAt = attempts == 0 && answer == null ? null : firstAttemptAt;
        trouble = Deliveries.shortened(sentence);
        leasedUntil = null;
        dueAt = until;
    }

    /** Its story was taken back. A lease stays: what comes later waits until the sender at work has finished. */
    void cancel() {
        if (status == Status.WAITING) {
            status = Status.CANCELLED;
        }
    }

    /** A new round of attempts with the same message id, so that a receiver that had it after all knows it again. */
    void sendAgain(Instant now) {
        if (leasedUntil != null && leasedUntil.isAfter(now)) {
            throw new RuleBroken("This message is being sent right now");
        }
        if (!subscription.isActive()) {
            throw new RuleBroken("This subscription is stopped. Start it again first");
        }
        if (isOvertaken(now)) {
            throw new RuleBroken("This story has been taken back, so it is not sent again");
        }
        status = Status.WAITING;
        attempts = 0;
        dueAt = now;
    }

    /** A resumed subscription starts its round afresh. */
    void startAfresh(Instant now) {
        attempts = 0;
        dueAt = now;
    }

    /** The story is not public any more or may not go there, and this is not the message that says so. */
    boolean isOvertaken(Instant now) {
        boolean allowed =
                story.isPublic() && story.consent().allows(Consent.Channel.WEB, now) && subscription.mayHave(story);
        return news != StoryNews.WITHDRAWN && !allowed;
    }

    /** An attempt was begun, so the receiver may know the story, whatever we heard back. */
    public boolean mayHaveArrived() {
        return firstAttemptAt != null;
    }

    public boolean hasFailed() {
        return status == Status.FAILED;
    }

    public UUID id() {
        return id;
    }

    public Subscription subscription() {
        return subscription;
    }

    public Story story() {
        return story;
    }

    public StoryNews news() {
        return news;
    }

    public Status status() {
        return status;
    }

    /** In this round; a new round starts when somebody sends it again. */
    public int attempts() {
        return attempts;
    }

    /** When the next attempt is due, while it waits. */
    public Instant dueAt() {
        return dueAt;
    }

    /** When the story was published, revised or withdrawn. */
    public Instant happenedAt() {
        return happenedAt;
    }

    public Optional<Instant> lastAttemptAt() {
        return Optional.ofNullable(lastAttemptAt);
    }

    public Optional<Instant> deliveredAt() {
        return Optional.ofNullable(deliveredAt);
    }

    /** The status the receiver last answered with; empty when it never answered. */
    public Optional<Integer> answer() {
        return Optional.ofNullable(answer);
    }

    /** What went wrong last, in plain words; {@code null} when nothing did. */
    public String trouble() {
        return trouble;
    }
}
