package org.flourishhub.directory;

import java.util.UUID;
import org.flourishhub.shared.Fact;

/** An organisation joined the hub. */
public record OrganisationAdded(UUID organisationId) implements Fact {}
