package org.flourishhub.syndication.inbound.fetching;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URI;
import java.time.Duration;
import java.util.Optional;
import org.flourishhub.outside.OutsideAnswer.Received;
import org.flourishhub.outside.OutsideRequest;
import org.flourishhub.outside.OutsideWorld;
import org.flourishhub.syndication.ClaimDueFeeds;
import org.flourishhub.syndication.Feed;
import org.flourishhub.syndication.FeedDocument;
import org.flourishhub.syndication.FeedVersion;
import org.flourishhub.syndication.Fetched;
import org.flourishhub.syndication.inbound.documents.UnreadableFeed;
import org.flourishhub.syndication.inbound.reading.FeedParser;

/** A further page of a feed, while the feed is being read. */
@ApplicationScoped
public class NextPage {
    @Inject
    OutsideWorld world;

    @Inject
    FeedParser parser;

    @Inject
    ClaimDueFeeds claims;

    /** Only the site itself may say where its next page is. */
    static boolean isOfTheSite(URI address, Feed feed) {
        return String.valueOf(address.getAuthority()).equals(feed.url().getAuthority());
    }

    /** Empty when it is no page of the site, does not come, or cannot be read. {@code accept} is what we would like. */
    public Optional<FeedDocument> ask(Feed feed, String address, String accept) {
        URI url = URI.create(address);
        if (!isOfTheSite(url, feed)) {
            return Optional.empty();
        }
        claims.stretch(feed.id());
        OutsideRequest request = OutsideRequest.get(url).with("Accept", accept);
        if (!(world.fetch(FeedKey.shown(request, feed)) instanceof Received received) || !received.isSuccess()) {
            return Optional.empty();
        }
        try {
            return Optional.of(parser.forTakingIn(new Fetched.Body(
                    feed.id(),
                    received.url(),
                    received.header("Content-Type").orElse(""),
                    received.body(),
                    FeedVersion.UNKNOWN,
                    Duration.ZERO)));
        } catch (UnreadableFeed notNow) {
            return Optional.empty();
        }
    }
}
