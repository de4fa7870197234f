package org.flourishhub.directory;

import java.util.UUID;
import org.flourishhub.shared.Fact;

/** What is said about an organisation has changed. */
public record OrganisationRevised(UUID organisationId) implements Fact {}
