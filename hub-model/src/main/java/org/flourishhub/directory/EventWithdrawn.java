package org.flourishhub.directory;

import java.util.UUID;
import org.flourishhub.shared.Fact;

/** An event was taken down. */
public record EventWithdrawn(UUID eventId) implements Fact {}
