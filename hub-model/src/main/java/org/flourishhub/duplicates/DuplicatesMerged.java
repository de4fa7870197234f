package org.flourishhub.duplicates;

import java.util.UUID;
import org.flourishhub.shared.Fact;

/** Two listings that were the same became one. */
public record DuplicatesMerged(UUID pairId) implements Fact {}
