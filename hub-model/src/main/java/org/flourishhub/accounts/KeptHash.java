package org.flourishhub.accounts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.UUID;

/** When the hub hashes more strongly than before, the hash that is kept is made anew with the owner's next sign-in. */
@ApplicationScoped
class KeptHash {
    @Inject
    Accounts accounts;

    @Inject
    Passwords passwords;

    @Transactional
    public void strengthen(UUID accountId, String password) {
        accounts.get(accountId).strengthenHash(passwords.hash(password));
    }
}
