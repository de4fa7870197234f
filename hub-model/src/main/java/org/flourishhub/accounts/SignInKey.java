package org.flourishhub.accounts;

import jakarta.enterprise.context.ApplicationScoped;
import org.flourishhub.shared.WeeklyKey;

/** The key that turns emails and network addresses into what the throttle keeps. */
@ApplicationScoped
class SignInKey extends WeeklyKey {
    SignInKey() {
        super("sign_in_key", "sign_in_throttle");
    }
}
