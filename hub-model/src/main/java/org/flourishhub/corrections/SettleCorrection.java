package org.flourishhub.corrections;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import org.flourishhub.accounts.Account;
import org.flourishhub.accounts.Accounts;
import org.flourishhub.shared.Actor;
import org.flourishhub.shared.Announcer;

/** An editor, or a moderator of the hub, says what became of a correction; then it no longer waits. */
@ApplicationScoped
public class SettleCorrection {
    @Inject
    Corrections corrections;

    @Inject
    Accounts accounts;

    @Inject
    Announcer announcer;

    @Inject
    Clock clock;

    /** Settling what another person has settled meanwhile is refused with {@code EditedMeanwhile}. */
    @Transactional
    public void settle(UUID correctionId, Outcome outcome, String answer, Actor actor) {
        Correction correction = corrections.get(correctionId, actor);
        Account account = actor.isHub() ? null : accounts.get(actor.accountId());

        correction.settle(outcome, answer, account, clock.instant());

        announcer.announce(new CorrectionSettled(correction.id()));
    }
}
