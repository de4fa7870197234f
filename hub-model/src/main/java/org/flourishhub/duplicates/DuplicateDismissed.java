package org.flourishhub.duplicates;

import java.util.UUID;
import org.flourishhub.shared.Fact;

/** A moderator said that two listings are not the same. */
public record DuplicateDismissed(UUID pairId) implements Fact {}
