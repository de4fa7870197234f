package org.flourishhub.syndication;

import java.time.Instant;
import java.util.UUID;

/** One node's word that it reads a feed now; {@code claimedAt} tells it from the claim of a node that took over later. */
public record FeedClaim(UUID feedId, Instant claimedAt) {}
