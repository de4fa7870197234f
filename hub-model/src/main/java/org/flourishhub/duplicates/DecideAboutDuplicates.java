package org.flourishhub.duplicates;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import org.flourishhub.accounts.Account;
import org.flourishhub.accounts.Accounts;
import org.flourishhub.shared.Actor;
import org.flourishhub.shared.Announcer;

/** A moderator says what two listings that look alike are: one, which can be undone, or two, which is remembered. */
@ApplicationScoped
public class DecideAboutDuplicates {
    @Inject
    DuplicatePairs pairs;

    @Inject
    Accounts accounts;

    @Inject
    Moves moves;

    @Inject
    MergeOfServices services;

    @Inject
    MergeOfOrganisations organisations;

    @Inject
    Announcer announcer;

    @Inject
    Clock clock;

    /**
     * One stays; the other's address leads to it from now on. All of it, or nothing. With {@code filled}, it also takes what
     * the other says and it does not.
     */
    @Transactional
    public void merge(UUID pairId, UUID keptId, boolean filled, Actor moderator) {
        moderator.mustBeModerator();
        DuplicatePair pair = pairs.get(pairId);

        pair.merge(keptId, account(moderator), clock.instant());
        moves.give(pair);
        if (pair.kind() == DuplicateKind.SERVICE) {
            services.merge(pair, filled);
        } else {
            organisations.merge(pair, filled);
        }

        announcer.announce(new DuplicatesMerged(pairId));
    }

    @Transactional
    public void undo(UUID pairId, Actor moderator) {
        moderator.mustBeModerator();
        DuplicatePair pair = pairs.get(pairId);
        if (pair.status() != DuplicatePair.Status.MERGED) {
            return;
        }
        moves.giveBack(pair);
        if (pair.kind() == DuplicateKind.SERVICE) {
            services.undo(pair);
        } else {
            organisations.undo(pair);
        }
        moves.forget(pair);
        pair.waitAgain();

        announcer.announce(new MergeReverted(pairId));
    }

    @Transactional
    public void keepApart(UUID pairId, Actor moderator) {
        moderator.mustBeModerator();
        DuplicatePair pair = pairs.get(pairId);

        pair.keepApart(account(moderator), clock.instant());

        announcer.announce(new DuplicateDismissed(pairId));
    }

    /** {@code null} when the hub itself decides. */
    private Account account(Actor moderator) {
        return moderator.isHub() ? null : accounts.get(moderator.accountId());
    }
}
