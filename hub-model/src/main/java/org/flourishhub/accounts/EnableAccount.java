package org.flourishhub.accounts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.flourishhub.shared.Actor;

/** An administrator of the hub lets a person sign in again. */
@ApplicationScoped
public class EnableAccount {
    @Inject
    Accounts accounts;

    @Transactional
    public void enable(UUID accountId, Actor administrator) {
        administrator.mustBeHubAdministrator();

        accounts.get(accountId).enable();
    }
}
