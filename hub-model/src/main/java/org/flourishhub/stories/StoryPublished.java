package org.flourishhub.stories;

import java.util.UUID;
import org.flourishhub.shared.Fact;

/** A story became public. */
public record StoryPublished(UUID storyId) implements Fact {}
