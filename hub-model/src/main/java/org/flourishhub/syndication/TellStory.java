package org.flourishhub.syndication;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.flourishhub.stories.Consent;
import org.flourishhub.stories.StoryText;

/** An entry as a story of its feed: with the feed's name, its licence unless the entry has its own, and what was agreed. */
@ApplicationScoped
public class TellStory {
    @Inject
    FeedAgreements agreements;

    StoryText of(Feed feed, FeedItem item) {
        return of(feed, item, agreements.of(feed.id()));
    }

    /** In their order. */
    List<StoryText> of(Feed feed, List<FeedItem> items) {
        Consent agreed = agreements.of(feed.id());
        return items.stream().map(item -> of(feed, item, agreed)).toList();
    }

    private static StoryText of(Feed feed, FeedItem item, Consent agreed) {
        String source = item.attribution() != null ? item.attribution() : feed.attribution();
        return new StoryText(
                item.title(),
                item.summary(),
                item.html(),
                item.author(),
                item.link(),
                StatedLicence.in(item.facts().rights()).orElseGet(() -> licence(feed)),
                source != null ? source : feed.name(),
                item.imageUrl(),
                item.imageAlt(),
                item.language(),
                item.writtenAt(),
                item.terms(),
                agreed);
    }

    private static String licence(Feed feed) {
        boolean careOpinion = feed.licence() == null && feed.kind() == Feed.Kind.CARE_OPINION;
        return careOpinion ? StatedLicence.CARE_OPINION : feed.licence();
    }
}
