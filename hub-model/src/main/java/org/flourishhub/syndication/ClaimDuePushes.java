package org.flourishhub.syndication;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** What hubs are to be told now: that we want to be told of changes, still want it, or no longer. */
@ApplicationScoped
public class ClaimDuePushes {
    private static final int MOST = 20;

    @Inject
    FeedPushes pushes;

    @Inject
    EndpointRule endpoints;

    @Inject
    Clock clock;

    /** No other node is given the same ones for a while. */
    @Transactional
    public List<PushErrand> claim() {
        Instant now = clock.instant();
        pushes.ofFeedsAtRest().forEach(id -> pushes.find(id).ifPresent(push -> push.end(now)));
        List<PushErrand> errands = new ArrayList<>();
        for (FeedPush push : pushes.lockDue(MOST, now)) {
            if (push.isOver(now)) {
                pushes.remove(push);
                continue;
            }
            switch (push.state()) {
                case WANTED, ENDING -> errands.add(push.errand(now));
                case ASKED -> push.wasForgotten(now);
                case ACTIVE -> renew(push, now);
                case REFUSED -> {}
            }
        }
        return errands;
    }

    private void renew(FeedPush push, Instant now) {
        push.awaitsSuccessor();
        boolean signed = endpoints.keepsSecrets(push.hub());
        pushes.add(new FeedPush(push.feedId(), push.offer(), signed, now));
    }
}
