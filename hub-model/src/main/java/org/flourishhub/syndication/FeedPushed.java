package org.flourishhub.syndication;

import java.util.UUID;
import org.flourishhub.shared.Fact;

/** A hub has told us that a feed has changed. */
public record FeedPushed(UUID feedId) implements Fact {}
