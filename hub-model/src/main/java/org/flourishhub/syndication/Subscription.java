package org.flourishhub.syndication;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.flourishhub.directory.Organisation;
import org.flourishhub.shared.EditedMeanwhile;
import org.flourishhub.shared.RuleBroken;
import org.flourishhub.stories.Story;

/**
 * A partner's wish to be told about stories at an address of theirs. It is active from the start, rests while it is
 * paused (by a person, or by the hub after long failure), and is disabled when the address says it is gone for good.
 */
@Entity
@Table(name = "subscription")
public class Subscription {
    /** Whether its messages are sent now. */
    public enum Status {
        ACTIVE,
        PAUSED,
        DISABLED
    }

    static final Duration FORMER_SECRET_LASTS = Duration.ofHours(24);
    static final int LONGEST_TROUBLE = 500;

    @Id
    private UUID id;

    @Version
    private long version;

    private String name;

    @ManyToOne(fetch = FetchType.EAGER)
    private Organisation organisation;

    @Column(updatable = false)
    private String endpoint;

    private boolean commercial;
    private String secret;

    @Column(name = "former_secret")
    private String formerSecret;

    @Column(name = "former_secret_until")
    private Instant formerSecretUntil;

    @Enumerated(EnumType.STRING)
    private Status status = Status.ACTIVE;

    private String trouble;

    @Column(name = "quiet_until")
    private Instant quietUntil;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "subscription_kind", joinColumns = @JoinColumn(name = "subscription_id"))
    @Enumerated(EnumType.STRING)
    @Column(name = "kind")
    private Set<StoryNews> kinds = new HashSet<>();

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "subscription_site", joinColumns = @JoinColumn(name = "subscription_id"))
    @Column(name = "site")
    private Set<String> sites = new HashSet<>();

    @Column(name = "added_at")
    private Instant addedAt;

    @Column(name = "last_modified")
    private Instant lastModified;

    protected Subscription() {}

    /** Whoever was told of a story must hear that it was taken back, so {@code WITHDRAWN} is always among the kinds. */
    Subscription(UUID id, SubscriptionWish wish, Organisation organisation, SigningSecret secret, Instant now) {
        this.id = id;
        this.name = wish.name();
        this.organisation = organisation;
        this.endpoint = wish.endpoint();
        this.commercial = wish.commercial();
        this.kinds = new HashSet<>(wish.kinds());
        this.kinds.add(StoryNews.WITHDRAWN);
        this.sites = new HashSet<>(wish.sites());
        this.secret = secret.text();
        this.addedAt = now;
        this.lastModified = now;
    }

    /** Whether this piece of news should be written down for it; {@code feeds} are the addresses of the feeds it came through. */
    boolean wants(StoryNews news, Story story, List<String> feeds) {
        return status == Status.ACTIVE && kinds.contains(news) && !isWhereItCameFrom(story, feeds) && mayHave(story);
    }

    /** Whoever earns money with stories is not sent those that nobody may earn money with. */
    boolean mayHave(Story story) {
        return !(commercial && story.consent().isNonCommercial());
    }

    /**
     * A story never goes back to its source: not to the organisation it came from, not to an endpoint on the very site
     * it was first published on or whose feed it came through, and not to a subscriber who has named such a site, or its
     * parent domain, as their own.
     */
    boolean isWhereItCameFrom(Story story, List<String> feeds) {
        if (organisation != null
                && story.organisation() != null
                && organisation.id().equals(story.organisation().id())) {
            return true;
        }
        return Stream.concat(Stream.of(String.valueOf(story.sourceUrl())), feeds.stream())
                .map(Site::ofAddress)
                .flatMap(Optional::stream)
                .anyMatch(this::isAt);
    }

    private boolean isAt(String site) {
        return Site.ofAddress(endpoint).filter(site::equals).isPresent()
                || sites.stream().anyMatch(own -> Site.belongsTo(site, own));
    }

    void pause(String reason, Instant now) {
        turn(Status.PAUSED, Deliveries.shortened(reason), now);
    }

    void disable(String reason, Instant now) {
        turn(Status.DISABLED, Deliveries.shortened(reason), now);
    }

    private void turn(Status how, String reason, Instant now) {
        status = how;
        trouble = reason;
        quietUntil = null;
        lastModified = now;
    }

    void resume(Instant now) {
        if (status == Status.ACTIVE) {
            throw new RuleBroken("This subscription is already active");
        }
        turn(Status.ACTIVE, null, now);
    }

    /** The receiver asked for a rest; nothing at all is sent to it until then. */
    void keepQuietUntil(Instant until) {
        if (quietUntil == null || quietUntil.isBefore(until)) {
            quietUntil = until;
        }
    }

    /** Refuses what was asked for in front of an older version than the one kept now. */
    void mustBeVersion(long expected) {
        if (version != expected) {
            throw new EditedMeanwhile();
        }
    }

    /** Messages are signed with both for a day, so that the receiver can change over without losing one. */
    void renewSecret(SigningSecret fresh, Instant now) {
        formerSecret = secret;
        formerSecretUntil = now.plus(FORMER_SECRET_LASTS);
        secret = fresh.text();
        lastModified = now;
    }

    /** What to sign with now, the newest first. For the sender only: never to be shown. */
    List<SigningSecret> secrets(Instant now) {
        SigningSecret current = SigningSecret.of(secret);
        return formerSecret != null && now.isBefore(formerSecretUntil)
                ? List.of(current, SigningSecret.of(formerSecret))
                : List.of(current);
    }

    public boolean isActive() {
        return status == Status.ACTIVE;
    }

    public UUID id() {
        return id;
    }

    public long version() {
        return version;
    }

    /** Who is told, in words. */
    public String name() {
        return name;
    }

    /** The partner whose own stories it is never told about; may be {@code null}. */
    public Organisation organisation() {
        return organisation;
    }

    public String endpoint() {
        return endpoint;
    }

    public Status status() {
        return status;
    }

    /** Why nothing is sent, in plain words; {@code null} while it is active. */
    public String trouble() {
        return trouble;
    }

    public Optional<Instant> quietUntil() {
        return Optional.ofNullable(quietUntil);
    }

    public Set<StoryNews> kinds() {
        return Set.copyOf(kinds);
    }

    /** Sites of its own, besides the endpoint's. */
    public Set<String> sites() {
        return Set.copyOf(sites);
    }

    public Instant addedAt() {
        return addedAt;
    }

    public Instant lastModified() {
        return lastModified;
    }
}
