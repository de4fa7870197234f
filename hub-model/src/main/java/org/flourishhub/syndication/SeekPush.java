package org.flourishhub.syndication;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.flourishhub.courtesy.ClosedSites;
import org.flourishhub.courtesy.HostName;

/** A feed was read: when it names a hub that would tell us of changes, the hub is to be asked; when it names none, not. */
@ApplicationScoped
public class SeekPush {
    @Inject
    Feeds feeds;

    @Inject
    FeedPushes pushes;

    @Inject
    FeedLedger ledger;

    @Inject
    PushAddress address;

    @Inject
    EndpointRule endpoints;

    @Inject
    ClosedSites closedSites;

    @Inject
    Clock clock;

    /** Returns what it was given, for the next step. */
    @Transactional
    public Fetched.Brought seek(Fetched.Brought brought) {
        if (brought.document() == null || brought.isPushed() || !address.isReachable()) {
            return brought;
        }
        Feed feed = feeds.get(brought.feedId());
        if (pushes.isTold(feed.id()) && hasUnknown(brought.reading())) {
            pushes.of(feed.id()).forEach(FeedPush::missedSomething);
        }
        Instant now = clock.instant();
        Optional<PushOffer> offer = PushOffer.of(brought.document().head().links(), feed.url())
                .filter(each -> !closedSites.contains(HostName.of(each.hub())));
        List<FeedPush> known = offer.isEmpty() && !brought.finished() ? List.of() : pushes.of(feed.id());
        known.stream()
                .filter(FeedPush::isLive)
                .filter(push -> offer.isEmpty() || !push.isAbout(offer.get()))
                .forEach(push -> push.end(now));
        if (offer.isPresent() && known.stream().noneMatch(push -> isEnough(push, offer.get()))) {
            pushes.add(new FeedPush(
                    feed.id(), offer.get(), endpoints.keepsSecrets(offer.get().hub()), now));
        }
        return brought;
    }

    /** A hub that tells of everything would have brought it. */
    private boolean hasUnknown(Reading reading) {
        return !ledger.known(reading.feedId(), reading.present()).containsAll(reading.present());
    }

    /** Whoever has refused is not asked at every reading. */
    private static boolean isEnough(FeedPush push, PushOffer offer) {
        return push.isAbout(offer) && (push.isLive() || push.state() == PushState.REFUSED);
    }
}
