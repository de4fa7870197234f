package org.flourishhub.syndication;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;

/**
 * A hub's word to tell us when a feed changes. We ask for it, the hub makes sure that it was us, and it holds for a while;
 * before it runs out another takes its place, under a new address that nobody can guess and with a new secret.
 */
@Entity
@Table(name = "feed_push")
public class FeedPush {
    static final Set<PushState> LIVE = Set.of(PushState.WANTED, PushState.ASKED, PushState.ACTIVE);
    static final Duration ASKED_AGAIN_AFTER = Duration.ofHours(23);
    private static final Duration ERRAND = Duration.ofMinutes(2);
    private static final Duration VERIFIED_WITHIN = Duration.ofHours(1);
    private static final Duration FIRST_PAUSE = Duration.ofMinutes(5);
    private static final int MOST_TRIES = 3;

    @Id
    private UUID id;

    @Version
    private long version;

    @Column(name = "feed_id")
    private UUID feedId;

    @Enumerated(EnumType.STRING)
    private PushKind kind;

    private String hub;
    private String topic;

    @Column(name = "callback_key")
    private String callbackKey;

    private String secret;

    @Enumerated(EnumType.STRING)
    private PushState state = PushState.WANTED;

    @Column(name = "due_at")
    private Instant dueAt;

    @Column(name = "lease_until")
    private Instant leaseUntil;

    @Column(name = "active_since")
    private Instant activeSince;

    private int tries;

    /** Proves that the hub tells of everything; forgotten when it did not. */
    @Column(name = "pushed_at")
    private Instant pushedAt;

    /** What partners see, whatever was proved by it. */
    @Column(name = "told_at")
    private Instant toldAt;

    @Column(name = "hinted_at")
    private Instant hintedAt;

    private String trouble;

    protected FeedPush() {}

    /** {@code signed}: the hub can be given a secret, because nobody can listen in on the way. */
    FeedPush(UUID feedId, PushOffer offer, boolean signed, Instant now) {
        this.id = UUID.randomUUID();
        this.feedId = feedId;
        this.kind = offer.kind();
        this.hub = offer.hub().toString();
        this.topic = offer.topic().toString();
        this.callbackKey = Unguessable.text();
        this.secret = signed && kind == PushKind.WEBSUB ? Unguessable.text() : null;
        this.dueAt = now;
    }

    /** Somebody goes to the hub; should their node die, another goes. */
    PushErrand errand(Instant now) {
        dueAt = now.plus(ERRAND);
        tries += state == PushState.ENDING ? 1 : 0;
        return new PushErrand(id, kind, state != PushState.ENDING, hub(), offer().topic(), callbackKey, secret);
    }

    /** The hub has heard us. One that made sure at once is not set back. */
    void accepted(Instant now) {
        if (state == PushState.WANTED && kind == PushKind.RSS_CLOUD) {
            activate(kind.longest(), now);
        } else if (state == PushState.WANTED) {
            state = PushState.ASKED;
            dueAt = now.plus(VERIFIED_WITHIN);
        }
    }

    /** It was us, the hub knows now. */
    void activate(Duration promised, Instant now) {
        Duration lease = kind.believed(promised);
        state = PushState.ACTIVE;
        leaseUntil = now.plus(lease);
        activeSince = activeSince == null ? now : activeSince;
        // two thirds through, another is asked for
        dueAt = now.plus(lease.multipliedBy(2).dividedBy(3));
        tries = 0;
        trouble = null;
    }

    /** It goes on where this one ends: to a partner they are one and the same. */
    void takesOverFrom(FeedPush other) {
        if (isAbout(other.offer())) {
            activeSince = other.activeSince == null ? activeSince : other.activeSince;
            toldAt = toldAt == null ? other.toldAt : toldAt;
        }
    }

    /** Another will take its place; it holds until then, or until it runs out. */
    void awaitsSuccessor() {
        dueAt = leaseUntil;
    }

    /** A hub that does not let us go is not asked again either. */
    void refused(String sentence, Instant now) {
        if (state == PushState.ENDING) {
            tries = MOST_TRIES;
            dueAt = now;
            return;
        }
        state = PushState.REFUSED;
        trouble = Deliveries.shortened(sentence);
        dueAt = now.plus(ASKED_AGAIN_AFTER);
    }

    void notNow(String sentence, Duration rest, Instant now) {
        tries++;
        trouble = Deliveries.shortened(sentence);
        Duration pause = FIRST_PAUSE.multipliedBy(1L << Math.min(tries, 8));
        pause = pause.compareTo(rest) > 0 ? pause : rest;
        dueAt = now.plus(pause.compareTo(ASKED_AGAIN_AFTER) > 0 ? ASKED_AGAIN_AFTER : pause);
    }

    /** The hub sends us on to another; one that does so again and again is not followed. */
    void goesElsewhere(URI other, Instant now) {
        if (tries >= MOST_TRIES) {
            refused("The hub sends us on from place to place.", now);
            return;
        }
        tries++;
        hub = other.toString();
        dueAt = now;
    }

    /** Nobody made sure that it was us. */
    void wasForgotten(Instant now) {
        state = PushState.WANTED;
        notNow("The hub took our wish and was not heard of again.", Duration.ZERO, now);
    }

    void end(Instant now) {
        state = PushState.ENDING;
        tries = 0;
        dueAt = now;
    }

    void pushed(Instant now) {
        pushedAt = now;
        toldAt = now;
    }

    void hinted(Instant now) {
        hintedAt = now;
    }

    /** Something came that it did not tell us about: it has to prove itself anew. */
    void missedSomething() {
        pushedAt = null;
    }

    boolean isLive() {
        return LIVE.contains(state);
    }

    boolean isOver(Instant now) {
        boolean ranOut = leaseUntil != null && !leaseUntil.isAfter(now);
        boolean nobodyToTell =
                state == PushState.ENDING && (kind == PushKind.RSS_CLOUD || leaseUntil == null || tries >= MOST_TRIES);
        return ranOut || nobodyToTell || state == PushState.REFUSED && !dueAt.isAfter(now);
    }

    boolean isAbout(PushOffer offer) {
        return kind == offer.kind() && offer().topic().equals(offer.topic());
    }

    boolean expects(PushState wish, String named) {
        boolean fits = wish == PushState.ENDING ? state == PushState.ENDING : isLive();
        return fits && topic.equals(named);
    }

    PushOffer offer() {
        return new PushOffer(kind, hub(), URI.create(topic));
    }

    FeedTelling telling(Instant now) {
        boolean holds = state == PushState.ACTIVE && leaseUntil.isAfter(now);
        return new FeedTelling(kind, hub().getHost(), holds ? activeSince : null, toldAt, trouble);
    }

    UUID feedId() {
        return feedId;
    }

    PushKind kind() {
        return kind;
    }

    URI hub() {
        return URI.create(hub);
    }

    String secret() {
        return secret;
    }

    PushState state() {
        return state;
    }

    /** {@code null} before the hub has made sure. */
    Instant leaseUntil() {
        return leaseUntil;
    }
}
