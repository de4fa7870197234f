package org.flourishhub.directory;

import java.util.UUID;
import org.flourishhub.shared.Fact;

/** A public service was changed. */
public record ServiceRevised(UUID serviceId) implements Fact {}
