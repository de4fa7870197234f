package org.flourishhub.directory;

import java.util.UUID;
import org.flourishhub.shared.Fact;

/** One of an event's dates has passed; what is next has moved on. */
public record EventDatePassed(UUID eventId) implements Fact {}
