package org.flourishhub.accounts;

import com.password4j.Argon2Function;
import com.password4j.Password;
import com.password4j.types.Argon2;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import java.text.Normalizer;
import java.util.UUID;
import java.util.concurrent.Semaphore;
import java.util.function.Supplier;
import org.flourishhub.shared.RuleBroken;

/** How passwords are kept: as Argon2id hashes, made slowly on purpose, and never more at once than the machine bears. */
@ApplicationScoped
public class Passwords {
    static final int SHORTEST = 10;
    static final int LONGEST = 200;

    /** 19 MiB, two passes, one lane: the first of the choices OWASP recommends, and some 50 to 100 ms on our machines. */
    private static final Argon2Function TODAY = Argon2Function.getInstance(19_456, 2, 1, 32, Argon2.ID);

    private static final int SALT_BYTES = 16;

    private final Semaphore places =
            new Semaphore(Math.max(2, Runtime.getRuntime().availableProcessors()), true);
    /** What an unknown account is compared with, so that the answer takes as long as for a known one. */
    private String nobodys;

    @PostConstruct
    void prepare() {
        nobodys = hash(UUID.randomUUID().toString());
    }

    /** Refuses what is too easy to guess or too long to have been typed. */
    void check(String password, String email) {
        if (password == null || password.length() < SHORTEST) {
            throw new RuleBroken("password", "Choose a password of at least " + SHORTEST + " characters");
        }
        if (password.length() > LONGEST) {
            throw new RuleBroken("password", "Choose a password of at most " + LONGEST + " characters");
        }
        if (password.equalsIgnoreCase(email)) {
            throw new RuleBroken("password", "Choose a password that is not your email address");
        }
    }

    String hash(String password) {
        return inPlace(() -> Password.hash(same(password))
                .addRandomSalt(SALT_BYTES)
                .with(TODAY)
                .getResult());
    }

    /** {@code hash} may be {@code null} for an account that does not exist: the work is the same, the answer is no. */
    boolean matches(String password, String hash) {
        if (password.length() > LONGEST) {
            return false;
        }
        String against = hash == null ? nobodys : hash;
        boolean same = inPlace(
                () -> Password.check(same(password), against).with(Argon2Function.getInstanceFromHash(against)));
        return same && hash != null;
    }

    boolean isWeakerThanToday(String hash) {
        return !Argon2Function.getInstanceFromHash(hash).equals(TODAY);
    }

    /** Keyboards write the same letter in several ways (an accent apart or together): one is as good as the other. */
    private static String same(String password) {
        return Normalizer.normalize(password, Normalizer.Form.NFKC);
    }

    private <T> T inPlace(Supplier<T> work) {
        places.acquireUninterruptibly();
        try {
            return work.get();
        } finally {
            places.release();
        }
    }
}
