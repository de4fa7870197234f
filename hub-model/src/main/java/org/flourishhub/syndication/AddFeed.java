package org.flourishhub.syndication;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.flourishhub.directory.Organisation;
import org.flourishhub.directory.Organisations;
import org.flourishhub.shared.Actor;
import org.flourishhub.shared.Announcer;
import org.flourishhub.shared.RuleBroken;
import org.flourishhub.shared.RuleBroken.Problem;
import org.flourishhub.syndication.FeedRule.Effect;
import org.flourishhub.syndication.FeedRule.Field;

/** A partner's feed is added to those the hub reads. */
@ApplicationScoped
public class AddFeed {
    @Inject
    Feeds feeds;

    @Inject
    Organisations organisations;

    @Inject
    EndpointRule endpoints;

    @Inject
    ChangeRules changeRules;

    @Inject
    Announcer announcer;

    @Inject
    Clock clock;

    @Transactional
    public UUID add(FeedDetails details, Actor administrator) {
        administrator.mustBeHubAdministrator();

        String url = usable(details);
        Organisation organisation =
                details.organisationId() == null ? null : organisations.get(details.organisationId());
        Feed feed = new Feed(UUID.randomUUID(), url, details, organisation, clock.instant());
        feeds.add(feed);

        announcer.announce(new FeedAdded(feed.id()));
        return feed.id();
    }

    /** The same with a rule that was tried before, so that nothing comes in without it. */
    @Transactional
    public UUID add(FeedDetails details, Effect effect, Field field, String sought, Actor administrator) {
        administrator.mustBeHubAdministrator();

        UUID id = add(details, administrator);
        changeRules.add(id, effect, field, sought, administrator);
        return id;
    }

    /** What was sent twice: the feed that was added by the first sending. */
    public Optional<UUID> known(FeedDetails details) {
        return Optional.ofNullable(address(details, new ArrayList<>()))
                .flatMap(address -> feeds.findByUrl(address))
                .filter(feed -> feed.name().equals(details.name()))
                .map(Feed::id);
    }

    /** Its address; all that is wrong with a feed is said at once. */
    private String usable(FeedDetails details) {
        List<Problem> problems = new ArrayList<>();
        String url = address(details, problems);
        Optional.ofNullable(url)
                .flatMap(address -> feeds.findByUrl(address))
                .ifPresent(known -> problems.add(
                        new Problem("url", "We read this feed already. It is called “" + known.name() + "”")));
        problems.addAll(FeedWords.problems(details));
        problems.addAll(KeySetting.problems(details.kind(), details.secretSetting(), url, endpoints));
        if (!problems.isEmpty()) {
            throw new RuleBroken(problems);
        }
        return url;
    }

    /** {@code null} when it is none; what is wrong with it is among the problems then. */
    private static String address(FeedDetails details, List<Problem> problems) {
        try {
            return FeedAddress.of(details.url());
        } catch (RuleBroken noAddress) {
            problems.addAll(noAddress.problems());
            return null;
        }
    }
}
