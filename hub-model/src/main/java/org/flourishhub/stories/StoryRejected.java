package org.flourishhub.stories;

import java.util.UUID;
import org.flourishhub.shared.Fact;

/** A moderator turned a story down. */
public record StoryRejected(UUID storyId) implements Fact {}
