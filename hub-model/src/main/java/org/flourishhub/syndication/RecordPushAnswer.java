package org.flourishhub.syndication;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Clock;
import java.time.Instant;

/** Notes what a hub said to our wish. */
@ApplicationScoped
public class RecordPushAnswer {
    private static final Logger LOG = System.getLogger(RecordPushAnswer.class.getName());

    @Inject
    FeedPushes pushes;

    @Inject
    Clock clock;

    @Transactional
    public void record(PushAnswer answer) {
        pushes.find(answer.pushId()).ifPresent(push -> {
            Instant now = clock.instant();
            if (answer instanceof PushAnswer.Accepted) {
                push.accepted(now);
            } else if (answer instanceof PushAnswer.Refused refused) {
                push.refused(refused.sentence(), now);
            } else if (answer instanceof PushAnswer.NotNow notNow) {
                push.notNow(notNow.sentence(), notNow.rest(), now);
            } else if (answer instanceof PushAnswer.Elsewhere elsewhere) {
                push.goesElsewhere(elsewhere.hub(), now);
            }
            LOG.log(Level.INFO, "feed {0}: its hub was asked, now {1}", push.feedId(), push.state());
        });
    }
}
