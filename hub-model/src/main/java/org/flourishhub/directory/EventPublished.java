package org.flourishhub.directory;

import java.util.UUID;
import org.flourishhub.shared.Fact;

/** An event became public. */
public record EventPublished(UUID eventId) implements Fact {}
