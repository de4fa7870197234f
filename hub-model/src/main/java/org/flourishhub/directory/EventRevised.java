package org.flourishhub.directory;

import java.util.UUID;
import org.flourishhub.shared.Fact;

/** A public event was changed. */
public record EventRevised(UUID eventId) implements Fact {}
