package org.flourishhub.accounts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.flourishhub.shared.Actor;

/** What an account may do now: read afresh each time, so that a role taken away is gone with the next click. */
@ApplicationScoped
public class ActorOf {
    @Inject
    Accounts accounts;

    @Inject
    Memberships memberships;

    /** Empty when the account is gone or disabled, or when its password has changed since {@code signedInAt}. */
    @Transactional
    public Optional<Actor> find(UUID accountId, Instant signedInAt) {
        return accounts.find(accountId)
                .filter(account -> account.isSignedInSince(signedInAt))
                .map(this::actor);
    }

    private Actor actor(Account account) {
        var roles = memberships.of(account.id()).stream()
                .collect(
                        Collectors.toMap(membership -> membership.organisation().id(), Membership::role));
        return new Actor(account.id(), account.name(), account.hubRoles(), roles);
    }
}
