package org.flourishhub.command;

import java.sql.SQLException;
import org.flourishhub.syndication.AddFeed;
import org.flourishhub.syndication.Feed;
import org.flourishhub.syndication.FeedDetails;
import org.flourishhub.syndication.Feeds;
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

    private static void print(Feed feed) {
        System.out.printf(
                "%s\t%s\t%s\t%s\tlast fetched %s\tnext due %s\t%s%n",
                feed.name(),
                feed.url(),
                feed.kind(),
                feed.status(),
                feed.lastFetchedAt() == null ? "never" : feed.lastFetchedAt(),
                feed.nextDueAt() == null ? "never" : feed.nextDueAt(),
                feed.lastProblem() == null ? "" : feed.lastProblem());
    }
}
