package org.flourishhub.courtesy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/** Something wants to ask a host: it is told when its turn is, so that all nodes together never ask for too much. */
@ApplicationScoped
public class TakeTurn {
    /** Whoever would have to wait longer comes back later, and holds nobody else up meanwhile. */
    static final Duration LONGEST_WAIT = Duration.ofSeconds(10);

    @Inject
    Hosts hosts;

    @Inject
    Budget budget;

    @Inject
    Clock clock;

    /** In a transaction of its own: the host must not stay locked while the request is on its way. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public Turn take(String hostName) {
        Host host = hosts.lockOrAdd(hostName, clock.instant());
        // others may have had it for a while
        Instant now = clock.instant();
        Duration wait = Duration.between(now, host.nextTurn(budget, now));
        if (host.state(now) == Host.State.RESTING || wait.compareTo(LONGEST_WAIT) > 0) {
            return new Turn.Denied(wait, sentence(host, now));
        }
        boolean troubled = host.state(now) != Host.State.WELL || host.restingUntil() != null;
        host.spend(budget, now);
        return new Turn.Granted(wait, troubled);
    }

    private static String sentence(Host host, Instant now) {
        return host.state(now) == Host.State.RESTING
                ? "We leave " + host.name() + " alone for a while, because it asked us to or was not well. "
                        + "We will go on by ourselves."
                : "Much is asked of " + host.name() + " at the moment. We will go on by ourselves in a while.";
    }
}
