package org.flourishhub.syndication;

import java.util.UUID;
import org.flourishhub.shared.Fact;

/** A feed is not read until somebody starts it again. */
public record FeedPaused(UUID feedId) implements Fact {}
