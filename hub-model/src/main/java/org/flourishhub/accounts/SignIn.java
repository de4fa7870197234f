package org.flourishhub.accounts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;

/**
 * A person says who they are. Whoever guesses learns nothing: an unknown address, a wrong password and a disabled account
 * get the same answer after the same work, and tries are slowed down before any of it. Not one transaction: a try
 * must count before its password is looked at, and no row may stay locked while it is.
 */
@ApplicationScoped
public class SignIn {
    private static final Logger LOG = System.getLogger(SignIn.class.getName());

    /** What came of it. */
    public sealed interface Outcome {
        record SignedIn(UUID accountId) implements Outcome {}

        /** Email and password do not belong together, for whatever reason. */
        record Refused() implements Outcome {}

        /** Too many tries: nothing was looked at, and nothing will be for so long. */
        record TooManyTries(Duration delay) implements Outcome {}
    }

    @Inject
    Accounts accounts;

    @Inject
    Passwords passwords;

    @Inject
    SignInThrottle throttle;

    @Inject
    KeptHash keptHash;

    /** {@code address} is the network address the try comes from. */
    public Outcome signIn(String email, String password, String address) {
        Optional<Duration> wait = throttle.count(email, address);
        if (wait.isPresent()) {
            LOG.log(Level.INFO, "A try to sign in was put off: too many before it");
            return new Outcome.TooManyTries(wait.get());
        }
        Optional<Account> account = accounts.findByEmail(email);
        String hash = account.map(Account::passwordHash).orElse(null);
        if (!passwords.matches(password, hash) || account.get().isDisabled()) {
            LOG.log(Level.INFO, "A try to sign in was refused");
            return new Outcome.Refused();
        }
        throttle.forgive(email, address);
        UUID id = account.get().id();
        if (passwords.isWeakerThanToday(hash)) {
            keptHash.strengthen(id, password);
        }
        LOG.log(Level.INFO, "Account {0} signed in", id);
        return new Outcome.SignedIn(id);
    }
}
