package org.flourishhub.corrections;

import java.util.UUID;
import org.flourishhub.shared.Fact;

/** Somebody who looks after the page has dealt with a correction. */
public record CorrectionSettled(UUID correctionId) implements Fact {}
