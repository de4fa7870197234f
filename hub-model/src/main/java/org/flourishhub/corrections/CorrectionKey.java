package org.flourishhub.corrections;

import jakarta.enterprise.context.ApplicationScoped;
import org.flourishhub.shared.WeeklyKey;

/** The key that signs the public form and scrambles network addresses before they are counted. */
@ApplicationScoped
class CorrectionKey extends WeeklyKey {
    CorrectionKey() {
        super("correction_key", "correction_count");
    }
}
