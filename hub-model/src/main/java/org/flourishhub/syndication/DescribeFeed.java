package org.flourishhub.syndication;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.flourishhub.directory.Organisation;
import org.flourishhub.directory.Organisations;
import org.flourishhub.shared.Actor;
import org.flourishhub.shared.RuleBroken;
import org.flourishhub.shared.RuleBroken.Problem;

/** An administrator changes what is said about a feed: its name, whose it is, how far it is trusted, and whom to credit. */
@ApplicationScoped
public class DescribeFeed {
    @Inject
    Feeds feeds;

    @Inject
    Organisations organisations;

    /** Of {@code details}, its address, its kind and its key count for nothing: another address is another feed. */
    @Transactional
    public void describe(UUID feedId, FeedDetails details, Actor administrator) {
        administrator.mustBeHubAdministrator();

        Feed feed = feeds.lock(feedId);
        List<Problem> problems = FeedWords.problems(details);
        if (!problems.isEmpty()) {
            throw new RuleBroken(problems);
        }
        Organisation whose = details.organisationId() == null ? null : organisations.get(details.organisationId());
        feed.describe(details, whose);
    }
}
