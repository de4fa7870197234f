package org.flourishhub.search;

import java.util.UUID;
import org.flourishhub.shared.Fact;

/** A moderator added, changed or removed other words for something. */
public record SynonymsChanged(UUID synonymId) implements Fact {}
