package org.flourishhub.accounts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.flourishhub.directory.Organisations;
import org.flourishhub.shared.Actor;
import org.flourishhub.shared.Actor.OrganisationRole;

/** An administrator of the hub lets a person act for an organisation, or changes what they may do there. */
@ApplicationScoped
public class AddMembership {
    @Inject
    Accounts accounts;

    @Inject
    Organisations organisations;

    @Inject
    Memberships memberships;

    @Transactional
    public void add(UUID accountId, UUID organisationId, OrganisationRole role, Actor administrator) {
        administrator.mustBeHubAdministrator();

        memberships
                .find(accountId, organisationId)
                .ifPresentOrElse(
                        known -> known.become(role),
                        () -> memberships.add(new Membership(
                                UUID.randomUUID(), accounts.get(accountId), organisations.get(organisationId), role)));
    }
}
