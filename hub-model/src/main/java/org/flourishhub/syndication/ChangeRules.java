package org.flourishhub.syndication;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import org.flourishhub.shared.Actor;
import org.flourishhub.syndication.FeedRule.Effect;
import org.flourishhub.syndication.FeedRule.Field;

/** An administrator says what may come through a feed from now on. What has come already stays. */
@ApplicationScoped
public class ChangeRules {
    @Inject
    Feeds feeds;

    @Inject
    FeedRules rules;

    @Inject
    Clock clock;

    /** Adding it twice is harmless. */
    @Transactional
    public void add(UUID feedId, Effect effect, Field field, String sought, Actor administrator) {
        administrator.mustBeHubAdministrator();

        Feed feed = feeds.lock(feedId);
        FeedRule rule = new FeedRule(UUID.randomUUID(), feed.id(), effect, field, sought, clock.instant());
        if (rules.of(feedId).stream().noneMatch(rule::isLike)) {
            rules.add(rule);
        }
    }

    /** Taking it away twice is harmless. */
    @Transactional
    public void remove(UUID feedId, UUID ruleId, Actor administrator) {
        administrator.mustBeHubAdministrator();

        rules.find(ruleId).filter(rule -> rule.feedId().equals(feedId)).ifPresent(rules::remove);
    }
}
