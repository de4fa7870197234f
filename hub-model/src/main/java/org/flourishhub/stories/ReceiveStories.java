package org.flourishhub.stories;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.flourishhub.directory.Organisation;
import org.flourishhub.directory.Organisations;
import org.flourishhub.directory.TaxonomyTerm;
import org.flourishhub.directory.TaxonomyTerms;
import org.flourishhub.shared.Actor;
import org.flourishhub.shared.Announcer;

/** Many stories arrive from one partner together: all of them, or none. Each fares as it would alone. */
@ApplicationScoped
public class ReceiveStories {
    /** The finest that the database keeps. */
    private static final int NANOS_APART = 1_000;

    @Inject
    Stories stories;

    @Inject
    Organisations organisations;

    @Inject
    TaxonomyTerms terms;

    @Inject
    Announcer announcer;

    @Inject
    Clock clock;

    /**
     * {@code first} is told the stories' ids, in the order of their texts, before anybody else hears of them, to note where
     * they came from. {@code organisationId} may be {@code null}; unknown terms are passed over.
     */
    @Transactional
    public void receive(
            UUID organisationId,
            List<StoryText> texts,
            boolean publishAtOnce,
            Actor receiver,
            Consumer<List<UUID>> first) {
        receiver.mustBeModerator();

        List<Story> arrived = arrived(organisationId == null ? null : organisations.get(organisationId), texts);
        if (publishAtOnce) {
            publish(arrived);
        }
        arrived.forEach(stories::add);
        first.accept(arrived.stream().map(Story::id).toList());

        announcer.announce(new ManyStoriesArrived(ids(arrived, true), ids(arrived, false)));
    }

    private List<Story> arrived(Organisation organisation, List<StoryText> texts) {
        Set<String> slugs =
                texts.stream().flatMap(text -> text.terms().stream()).collect(Collectors.toSet());
        List<TaxonomyTerm> known = terms.known(slugs);
        Instant now = clock.instant();
        List<Story> arrived = new ArrayList<>();
        for (StoryText text : texts) {
            List<TaxonomyTerm> its = known.stream()
                    .filter(term -> text.terms().contains(term.slug()))
                    .toList();
            arrived.add(new Story(UUID.randomUUID(), organisation, text, its, now));
        }
        return arrived;
    }

    /** One after the other, so that they keep their order wherever the newest come first. */
    private void publish(List<Story> arrived) {
        Instant now = clock.instant();
        for (int i = 0; i < arrived.size(); i++) {
            if (arrived.get(i).consent().allows(Consent.Channel.WEB, now)) {
                arrived.get(i).publish(now.plusNanos((long) i * NANOS_APART));
            }
        }
    }

    private static List<UUID> ids(List<Story> arrived, boolean published) {
        return arrived.stream()
                .filter(story -> story.isPublic() == published)
                .map(Story::id)
                .toList();
    }
}
