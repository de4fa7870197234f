package org.flourishhub.directory;

import java.util.UUID;
import org.flourishhub.shared.Fact;

/** A service was taken down. */
public record ServiceWithdrawn(UUID serviceId) implements Fact {}
