package org.flourishhub.syndication;

import java.util.UUID;
import org.flourishhub.shared.Fact;

/** Somebody wants a feed read now. */
public record FeedWanted(UUID feedId) implements Fact {}
