package org.flourishhub.duplicates;

import java.util.UUID;
import org.flourishhub.shared.Fact;

/** A merge was undone: there are two listings again. */
public record MergeReverted(UUID pairId) implements Fact {}
