package org.flourishhub.syndication.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.flourishhub.directory.Organisation;
import org.flourishhub.shared.web.CrisisHelp;
import org.flourishhub.shared.web.Paging;
import org.flourishhub.stories.Story;
import org.flourishhub.syndication.StoryChanges;

/** Gathers what stands on one page of a feed. */
@ApplicationScoped
class StoryFeeds {
    private static final int ON_A_PAGE = 30;

    @Inject
    StoryChanges changes;

    @Inject
    CrisisHelp help;

    StoryFeed ofAll(String page) {
        Paging paging = Paging.of(page, ON_A_PAGE, changes.count(null));
        List<Story> stories = changes.of(null, paging.first(), ON_A_PAGE);
        return new StoryFeed(
                "stories",
                "Stories on Flourish Hub",
                "People and groups in Sheffield tell what helped them, in their own words. " + helpNow(),
                "/stories",
                "/stories",
                paging,
                changed(null, stories, Instant.EPOCH),
                stories);
    }

    StoryFeed of(Organisation organisation, String page) {
        UUID id = organisation.id();
        Paging paging = Paging.of(page, ON_A_PAGE, changes.count(id));
        List<Story> stories = changes.of(id, paging.first(), ON_A_PAGE);
        String home = "/organisations/" + organisation.slug();
        return new StoryFeed(
                StoryFeed.nameOf(organisation),
                "Stories from " + organisation.name() + " on Flourish Hub",
                "What people at " + organisation.name() + " tell. " + helpNow(),
                home,
                home + "/stories",
                paging,
                changed(id, stories, organisation.lastModified()),
                stories);
    }

    /** Names of organisations stand in the feed too, so their changes count. */
    private Instant changed(UUID organisation, List<Story> stories, Instant atLeast) {
        Stream<Instant> organisations = stories.stream()
                .filter(story -> story.organisation() != null)
                .map(story -> story.organisation().lastModified());
        Stream<Instant> latest = changes.latest(organisation).stream();
        return Stream.concat(organisations, latest).reduce(atLeast, (one, other) -> one.isAfter(other) ? one : other);
    }

    private String helpNow() {
        return "Need help now? "
                + help.lines().stream()
                        .map(line -> line.when() + ": " + line.name())
                        .collect(Collectors.joining(". "))
                + ".";
    }
}
