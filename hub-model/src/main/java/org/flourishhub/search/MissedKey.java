package org.flourishhub.search;

import jakarta.enterprise.context.ApplicationScoped;
import org.flourishhub.shared.WeeklyKey;

/** The key that scrambles what was searched for in vain, and by whom, until enough people brought it. */
@ApplicationScoped
class MissedKey extends WeeklyKey {
    MissedKey() {
        super("missed_key", "missed_hint");
    }
}
