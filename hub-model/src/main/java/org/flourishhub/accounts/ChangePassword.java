package org.flourishhub.accounts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import org.flourishhub.shared.Actor;

/** A person takes a new password, or an administrator of the hub gives them one; every sign-in with the old one ends. */
@ApplicationScoped
public class ChangePassword {
    @Inject
    Accounts accounts;

    @Inject
    Passwords passwords;

    @Inject
    Clock clock;

    @Transactional
    public void change(UUID accountId, String newPassword, Actor actor) {
        if (!accountId.equals(actor.accountId())) {
            actor.mustBeHubAdministrator();
        }

        Account account = accounts.get(accountId);
        passwords.check(newPassword, account.email());
        account.changePassword(passwords.hash(newPassword), clock.instant());
    }
}
