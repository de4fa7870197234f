package org.flourishhub.directory;

import java.util.UUID;
import org.flourishhub.shared.Fact;

/** A service became public. */
public record ServicePublished(UUID serviceId) implements Fact {}
