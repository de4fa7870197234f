package org.flourishhub.accounts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.flourishhub.shared.Actor;

/** An administrator of the hub stops a person from signing in: who is signed in is out with the next click. */
@ApplicationScoped
public class DisableAccount {
    @Inject
    Accounts accounts;

    @Transactional
    public void disable(UUID accountId, Actor administrator) {
        administrator.mustBeHubAdministrator();

        accounts.get(accountId).disable();
    }
}
