package org.flourishhub.accounts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.flourishhub.shared.Actor;

/** An administrator of the hub ends that a person acts for an organisation: from their next click on. */
@ApplicationScoped
public class RemoveMembership {
    @Inject
    Memberships memberships;

    /** Doing it twice is harmless. */
    @Transactional
    public void remove(UUID accountId, UUID organisationId, Actor administrator) {
        administrator.mustBeHubAdministrator();

        memberships.find(accountId, organisationId).ifPresent(memberships::remove);
    }
}
