package org.flourishhub.syndication;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.flourishhub.directory.TaxonomyTerm;
import org.flourishhub.shared.Actor;
import org.flourishhub.stories.Story;
import org.flourishhub.syndication.FeedRule.Effect;
import org.flourishhub.syndication.FeedRule.Field;

/** What a rule would have hidden, had it been there: answered from the stories that came in the last days and are still here. */
@ApplicationScoped
public class ForeseeRule {
    public static final int DAYS = 90;

    private static final int MOST_SHOWN = 50;

    @Inject
    FeedLedger ledger;

    @Inject
    FeedRules rules;

    @Inject
    Clock clock;

    /**
     * The answer.
     *
     * @param looked at so many stories
     * @param hidden so many of them would have stayed outside
     * @param some the latest of those
     */
    public record Foreseen(long looked, long hidden, List<Hidden> some) {
        public Foreseen {
            some = List.copyOf(some);
        }
    }

    /** One story that would have stayed outside. */
    public record Hidden(UUID storyId, String title, Instant takenInAt) {}

    /** Together with the rules that are there already. */
    @Transactional
    public Foreseen foresee(UUID feedId, Effect effect, Field field, String sought, Actor administrator) {
        administrator.mustBeHubAdministrator();

        List<FeedRule> all = new ArrayList<>(rules.of(feedId));
        all.add(new FeedRule(UUID.randomUUID(), feedId, effect, field, sought, clock.instant()));
        List<Story> stories = ledger.cameSince(feedId, clock.instant().minus(Duration.ofDays(DAYS)));
        List<Hidden> hidden = stories.stream()
                .filter(story -> FeedRule.hide(all, entry(story)))
                .map(story -> new Hidden(story.id(), story.title(), story.receivedAt()))
                .toList();
        return new Foreseen(stories.size(), hidden.size(), hidden.subList(0, Math.min(MOST_SHOWN, hidden.size())));
    }

    private static FeedRule.Entry entry(Story story) {
        return new FeedRule.Entry(
                story.title(),
                story.summary(),
                story.html(),
                story.author(),
                story.sourceUrl(),
                story.terms().stream().map(TaxonomyTerm::slug).collect(Collectors.toSet()));
    }
}
