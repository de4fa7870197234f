package org.flourishhub.stories;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import org.flourishhub.shared.Actor;

/** Takes back what may no longer be on the web, because the time that was agreed is over or the agreement has changed. */
@ApplicationScoped
public class EndConsents {
    private static final int AT_ONCE = 50;
    private static final Actor KEEPER = Actor.hub("consents");

    @Inject
    Stories stories;

    @Inject
    WithdrawStory withdrawStory;

    @Inject
    Clock clock;

    /** Returns how many went; more may be left for the next time. */
    @Transactional
    public int sweep() {
        var over = stories.publicWithoutConsent(clock.instant(), AT_ONCE);
        over.forEach(story -> withdrawStory.withdraw(story.id(), KEEPER));
        return over.size();
    }
}
