package org.flourishhub.corrections;

import java.util.UUID;
import org.flourishhub.shared.Fact;

/** A visitor said what is wrong on a page. */
public record CorrectionSuggested(UUID correctionId) implements Fact {}
