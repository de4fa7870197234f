package org.flourishhub.stories;

import java.util.UUID;
import org.flourishhub.shared.Fact;

/** A story was taken back; it may have been public. */
public record StoryWithdrawn(UUID storyId) implements Fact {}
