package org.flourishhub.directory;

import java.util.UUID;
import org.flourishhub.shared.Fact;

/** An organisation has another name, which stands beside everything it offers and tells. */
public record OrganisationRenamed(UUID organisationId) implements Fact {}
