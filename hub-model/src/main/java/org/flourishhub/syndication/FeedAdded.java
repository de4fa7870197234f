package org.flourishhub.syndication;

import java.util.UUID;
import org.flourishhub.shared.Fact;

/** A feed was added; it is due at once. */
public record FeedAdded(UUID feedId) implements Fact {}
