package org.flourishhub.stories;

import java.util.UUID;
import org.flourishhub.shared.Fact;

/** A public story was changed. */
public record StoryRevised(UUID storyId) implements Fact {}
