package org.flourishhub.stories;

import java.util.UUID;
import org.flourishhub.shared.Fact;

/** A story arrived and waits for a moderator. */
public record StoryReceived(UUID storyId) implements Fact {}
