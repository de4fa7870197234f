package org.flourishhub.site.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.PersistenceException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.flourishhub.directory.Occurrence;
import org.flourishhub.directory.Occurrences;
import org.flourishhub.stories.Stories;
import org.flourishhub.stories.Story;

/** What is new for the first page; nothing while the database is ill, so that search and help stay in reach. */
@ApplicationScoped
public class FrontPage {
    /** The next events of this week, and the newest stories. */
    public record News(List<Occurrence> events, List<Story> stories) {}

    private static final Logger LOG = System.getLogger(FrontPage.class.getName());
    private static final Duration A_WEEK = Duration.ofDays(7);
    private static final int MOST_EVENTS = 5;
    private static final int MOST_STORIES = 3;

    @Inject
    Occurrences occurrences;

    @Inject
    Stories stories;

    @Inject
    Clock clock;

    public Optional<News> now() {
        try {
            Instant now = clock.instant();
            return Optional.of(new News(
                    occurrences.publicBetween(now, now.plus(A_WEEK), MOST_EVENTS), stories.published(0, MOST_STORIES)));
        } catch (PersistenceException ill) {
            LOG.log(Level.WARNING, "The first page goes without events and stories: the database does not answer");
            return Optional.empty();
        }
    }
}
