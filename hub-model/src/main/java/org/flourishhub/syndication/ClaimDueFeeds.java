package org.flourishhub.syndication;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** This node takes on feeds that are due. Should it die, the claim runs out, and another node takes over. */
@ApplicationScoped
public class ClaimDueFeeds {
    @Inject
    Feeds feeds;

    @Inject
    Clock clock;

    @Inject
    @ConfigProperty(name = "hub.feeds.parallel", defaultValue = "4")
    int most;

    @Inject
    @ConfigProperty(name = "hub.feeds.lease.seconds", defaultValue = "120")
    int leaseSeconds;

    /** No other node is given the same ones while the claim lasts. */
    @Transactional
    public List<FeedClaim> claim() {
        Instant now = clock.instant();
        List<Feed> due = feeds.lockDue(most, now);
        due.forEach(feed -> feed.turn().claim(now, now.plus(lease())));
        return due.stream().map(feed -> new FeedClaim(feed.id(), now)).toList();
    }

    /** Whether it is still ours to read: one that waited here for too long is claimed anew, perhaps by another node. */
    public boolean isStillOurs(FeedClaim claim) {
        return feeds.isClaimed(claim, clock.instant());
    }

    /** The same for a feed that was read a moment ago: while its claim is young, nothing need be asked. Needs a transaction. */
    void stretch(Feed feed) {
        if (!feed.turn().isBeingRead(clock.instant().plus(lease().dividedBy(2)))) {
            stretch(feed.id());
        }
    }

    /** For long readings: makes the claim last, once half of it has passed. */
    @Transactional
    public void stretch(UUID feedId) {
        Instant now = clock.instant();
        feeds.stretchClaim(feedId, now.plus(lease().dividedBy(2)), now.plus(lease()));
    }

    private Duration lease() {
        return Duration.ofSeconds(leaseSeconds);
    }
}
