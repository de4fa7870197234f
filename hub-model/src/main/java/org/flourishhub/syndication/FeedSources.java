package org.flourishhub.syndication;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.flourishhub.stories.StorySources;

/** The feeds through which a story comes, as its page names them. */
@ApplicationScoped
public class FeedSources implements StorySources {
    @Inject
    FeedLedger ledger;

    @Inject
    Feeds feeds;

    @Override
    public List<Source> of(UUID storyId) {
        return ledger.tellersOf(storyId).stream()
                .filter(entry -> !entry.isWithdrawn())
                .map(this::source)
                .distinct()
                .sorted(Comparator.comparing(source -> !source.original()))
                .toList();
    }

    private Source source(LedgerEntry entry) {
        Feed feed = feeds.get(entry.feedId());
        return new Source(
                feed.attribution() != null ? feed.attribution() : feed.name(),
                entry.permalink(),
                entry.isOriginal(),
                "/console/feeds/" + feed.id() + "/recordings");
    }
}
