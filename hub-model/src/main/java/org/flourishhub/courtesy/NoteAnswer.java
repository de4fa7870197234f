package org.flourishhub.courtesy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/** How a host behaved: whatever one feed or one delivery learns of it counts for all. */
@ApplicationScoped
public class NoteAnswer {
    private static final Logger LOG = System.getLogger(NoteAnswer.class.getName());

    @Inject
    Hosts hosts;

    @Inject
    Clock clock;

    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public void well(String hostName) {
        hosts.lockOrAdd(hostName, clock.instant()).answered();
    }

    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public void failed(String hostName, String sentence) {
        Instant now = clock.instant();
        Host host = hosts.lockOrAdd(hostName, now);
        host.failed(sentence, now);
        if (host.state(now) == Host.State.RESTING) {
            LOG.log(Level.INFO, "host {0}: left alone until {1}", hostName, host.restingUntil());
        }
    }

    /** {@code wish} is zero or absurd when it did not say for how long. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public void wantsRest(String hostName, Duration wish, String sentence) {
        Instant now = clock.instant();
        Host host = hosts.lockOrAdd(hostName, now);
        host.rest(wish, sentence, now);
        LOG.log(Level.INFO, "host {0}: asked to be left alone until {1}", hostName, host.restingUntil());
    }
}
