package org.flourishhub.syndication;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.flourishhub.shared.Actor;
import org.flourishhub.shared.RuleBroken;
import org.flourishhub.stories.AgreeStory;
import org.flourishhub.stories.Consent;

/** What was agreed with a partner is written down, for all stories of a feed, those of yesterday and those of tomorrow. */
@ApplicationScoped
public class ChangeAgreement {
    @Inject
    Feeds feeds;

    @Inject
    FeedAgreements agreements;

    @Inject
    FeedLedger ledger;

    @Inject
    AgreeStory agreeStory;

    @Inject
    Clock clock;

    /** {@code takeDown}: somebody has said that stories which may no longer be on the web are really to go, for good. */
    @Transactional
    public void change(UUID feedId, Consent consent, boolean takeDown, Actor administrator) {
        administrator.mustBeHubAdministrator();

        Feed feed = feeds.lock(feedId);
        Instant now = clock.instant();
        long live = ledger.countLive(feedId);
        if (!consent.allows(Consent.Channel.WEB, now) && live > 0 && !takeDown) {
            throw new RuleBroken(
                    "takeDown",
                    "This takes " + live + (live == 1 ? " story" : " stories")
                            + " down for good. Tick the box if that is meant");
        }
        agreements
                .find(feedId)
                .ifPresentOrElse(
                        kept -> kept.agree(consent, now),
                        () -> agreements.add(new FeedAgreement(feedId, consent, now)));
        ledger.storiesOf(feed.id()).forEach(story -> agreeStory.agree(story, consent, administrator));
    }
}
