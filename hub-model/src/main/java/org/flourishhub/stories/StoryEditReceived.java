package org.flourishhub.stories;

import java.util.UUID;
import org.flourishhub.shared.Fact;

/** A public story's source has newer words, and a moderator has to read them first. */
public record StoryEditReceived(UUID storyId) implements Fact {}
