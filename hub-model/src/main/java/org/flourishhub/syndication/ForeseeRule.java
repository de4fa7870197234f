package org.flourishhub.syndication;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.flourishhub.directory.Event;
import org.flourishhub.directory.TaxonomyTerm;
import org.flourishhub.shared.Actor;
import org.flourishhub.stories.Story;
import org.flourishhub.syndication.FeedRule.Effect;
import org.flourishhub.syndication.FeedRule.Field;
import org.jsoup.nodes.Entities;

/**
 * What a rule would have hidden, had it been there: answered from the stories and events that came in the last days and are
 * still here; or what it would hide, when the feed is not even added yet.
 */
@ApplicationScoped
public class ForeseeRule {
    public static final int DAYS = 90;

    private static final int MOST_SHOWN = 50;

    @Inject
    FeedLedger ledger;

    @Inject
    EventLedger events;

    @Inject
    FeedRules rules;

    @Inject
    Clock clock;

    /**
     * The answer.
     *
     * @param looked at so many stories and events
     * @param hidden so many of them would have stayed outside
     * @param some the latest of those
     */
    public record Foreseen(long looked, long hidden, List<Hidden> some) {
        public Foreseen {
            some = List.copyOf(some);
        }
    }

    /**
     * One story or event that would have stayed outside.
     *
     * @param page the path at which administrators of the hub see it; {@code null} when there is none
     */
    public record Hidden(boolean isEvent, String page, String title, Instant takenInAt) {}

    /** What a rule looks at, and what to say of it. */
    private record Came(FeedRule.Entry entry, Hidden hidden) {
        static Came story(Story story) {
            return new Came(
                    new FeedRule.Entry(
                            story.title(),
                            story.summary(),
                            story.html(),
                            story.author(),
                            story.sourceUrl(),
                            slugs(story.terms())),
                    new Hidden(false, PageOfArrival.ofStory(story.id()), story.title(), story.receivedAt()));
        }

        static Came event(Event event) {
            return new Came(
                    new FeedRule.Entry(
                            event.name(),
                            event.summary(),
                            Entities.escape(event.description()),
                            null,
                            event.url(),
                            slugs(event.terms())),
                    new Hidden(
                            true,
                            PageOfArrival.ofEvent(event.slug(), event.isPublic()),
                            event.name(),
                            event.createdAt()));
        }

        private static Set<String> slugs(List<TaxonomyTerm> terms) {
            return terms.stream().map(TaxonomyTerm::slug).collect(Collectors.toSet());
        }
    }

    /** Together with the rules that are there already. */
    @Transactional
    public Foreseen foresee(UUID feedId, Effect effect, Field field, String sought, Actor administrator) {
        administrator.mustBeHubAdministrator();

        List<FeedRule> all = new ArrayList<>(rules.of(feedId));
        all.add(new FeedRule(UUID.randomUUID(), feedId, effect, field, sought, clock.instant()));
        List<Came> came = came(feedId, clock.instant().minus(Duration.ofDays(DAYS)));
        List<Hidden> hidden = came.stream()
                .filter(one -> FeedRule.hide(all, one.entry()))
                .map(Came::hidden)
                .toList();
        return new Foreseen(came.size(), hidden.size(), hidden.subList(0, Math.min(MOST_SHOWN, hidden.size())));
    }

    private List<Came> came(UUID feedId, Instant since) {
        return Stream.concat(
                        ledger.cameSince(feedId, since).stream().map(Came::story),
                        events.cameSince(feedId, since).stream().map(Came::event))
                .sorted(Comparator.comparing((Came one) -> one.hidden().takenInAt())
                        .reversed())
                .toList();
    }

    /** Of what would come in now through a feed that nobody has added yet: the keys of the entries that would stay outside. */
    public Set<String> foresee(FeedDocument document, Effect effect, Field field, String sought, Actor administrator) {
        administrator.mustBeHubAdministrator();

        FeedRule rule = new FeedRule(UUID.randomUUID(), document.feedId(), effect, field, sought, clock.instant());
        return document.items().stream()
                .filter(item -> FeedRule.hide(List.of(rule), FeedRule.Entry.of(item)))
                .map(FeedItem::key)
                .collect(Collectors.toSet());
    }
}
