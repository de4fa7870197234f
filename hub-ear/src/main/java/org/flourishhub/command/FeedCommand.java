package org.flourishhub.command;

import java.sql.SQLException;
import java.util.UUID;
import org.flourishhub.syndication.AddFeed;
import org.flourishhub.syndication.Feed;
import org.flourishhub.syndication.FeedDetails;
import org.flourishhub.syndication.FeedReplay;
import org.flourishhub.syndication.Feeds;
import org.flourishhub.syndication.FetchRecord;
import org.flourishhub.syndication.FetchRecords;
import org.flourishhub.syndication.Replayed;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** What the hub reads from partners. */
@Command(
        name = "feed",
        description = "Adds and lists the feeds the hub reads, and shows what it makes of one.",
        subcommands = FeedReadCommand.class,
        mixinStandardHelpOptions = true)
final class FeedCommand {
    @Command(
            name = "add",
            description = "Adds a feed; a running hub fetches it at once.",
            mixinStandardHelpOptions = true)
    int add(
            @Parameters(paramLabel = "URL", description = "The feed's address.") String url,
            @Option(names = "--name", description = "How people call it (default: its address).") String name,
            @Option(
                            names = "--kind",
                            defaultValue = "AUTO",
                            description = "How it is read: ${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE}).")
                    Feed.Kind kind,
            @Option(
                            names = "--organisation",
                            paramLabel = "SLUG",
                            description = "Whose it is, by the last part of the organisation's page's address.")
                    String organisation,
            @Option(
                            names = "--trust",
                            defaultValue = "HOLD",
                            description =
                                    "What happens to its stories: ${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE},"
                                            + " a moderator reads them first).")
                    Feed.Trust trust,
            @Option(names = "--licence", description = "Under which licence its stories may be shown.") String licence,
            @Option(names = "--attribution", description = "How to name the source (default: the feed's name).")
                    String attribution,
            @Option(
                            names = "--key-setting",
                            paramLabel = "NAME",
                            description =
                                    "The name of the setting that holds the key, such as hub.secret.care-opinion.")
                    String keySetting)
            throws SQLException {
        System.err.println("Adding the feed …");
        OnHub.run(hub -> hub.get(AddFeed.class)
                .add(
                        new FeedDetails(
                                url,
                                kind,
                                name == null ? url : name,
                                organisation == null ? null : AccountCommand.organisation(hub, organisation),
                                trust,
                                licence,
                                attribution,
                                keySetting),
                        OnHub.OPERATOR));
        System.out.println("Added " + url + ".");
        return 0;
    }

    @Command(name = "list", description = "Lists all feeds with how they are doing.", mixinStandardHelpOptions = true)
    int list() throws SQLException {
        OnHub.run(hub -> hub.inTransaction(() -> {
            hub.get(Feeds.class).all().forEach(FeedCommand::print);
            return 0;
        }));
        return 0;
    }

    @Command(
            name = "replay",
            description = "Reads an answer of the last days once more, as it would be read today. Nothing is stored.",
            mixinStandardHelpOptions = true)
    int replay(
            @Parameters(paramLabel = "FEED-ID", description = "The feed.") UUID feed,
            @Parameters(
                            paramLabel = "FETCH-ID",
                            arity = "0..1",
                            description = "Which answer (default: the latest with words in it).")
                    UUID fetch)
            throws SQLException {
        return OnHub.run(hub -> {
            hub.get(Feeds.class).get(feed);
            UUID chosen = fetch != null
                    ? fetch
                    : hub.get(FetchRecords.class)
                            .latestToRead(feed)
                            .map(FetchRecord::id)
                            .orElse(null);
            if (chosen == null) {
                System.err.println("No answer of this feed is kept.");
                return 1;
            }
            return print(hub.get(FeedReplay.class).replay(chosen));
        });
    }

    private static int print(Replayed replayed) {
        if (replayed.problem() != null) {
            System.err.println(replayed.problem());
            return 1;
        }
        replayed.lines().forEach(line -> System.out.printf("%s\t%s\t%s%n", line.fate(), line.key(), line.title()));
        return 0;
    }

    private static void print(Feed feed) {
        System.out.printf(
                "%s\t%s\t%s\t%s\t%s\tlast fetched %s\tnext due %s\t%s%n",
                feed.id(),
                feed.name(),
                feed.url(),
                feed.kind(),
                feed.status(),
                feed.health().lastFetchedAt() == null ? "never" : feed.health().lastFetchedAt(),
                feed.turn().nextDueAt(),
                feed.health().lastProblem() == null ? "" : feed.health().lastProblem());
    }
}
