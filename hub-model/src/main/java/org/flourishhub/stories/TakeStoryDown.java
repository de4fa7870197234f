package org.flourishhub.stories;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.UUID;
import org.flourishhub.shared.Actor;

/**
 * A moderator takes a story down, also while its feed is being read. A reading writes down what it got before it comes to
 * the stories, and a withdrawal comes from the other side: when each waits for the other, the database sends one of them
 * away, usually the smaller one. A reading goes on step by step then, and this one tries again.
 */
@ApplicationScoped
public class TakeStoryDown {
    private static final int TRIES = 4;

    /** ER_LOCK_DEADLOCK: nothing of the transaction has happened. */
    private static final int SENT_AWAY = 1213;

    @Inject
    WithdrawStory withdrawStory;

    /** Each try is a transaction of its own. */
    public void takeDown(UUID storyId, Actor moderator) {
        for (int tries = 1; ; tries++) {
            try {
                withdrawStory.withdraw(storyId, moderator);
                return;
            } catch (RuntimeException trouble) {
                if (tries == TRIES || !wasSentAway(trouble)) {
                    throw trouble;
                }
            }
        }
    }

    private static boolean wasSentAway(Throwable trouble) {
        for (Throwable cause = trouble; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException sql && sql.getErrorCode() == SENT_AWAY) {
                return true;
            }
        }
        return false;
    }
}
