package org.flourishhub.syndication;

import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What would come in through a feed. Nothing of it is stored.
 *
 * @param document {@code null} when it could not be read
 * @param remarks what its doctor says
 * @param problem why it could not be read, in plain words; {@code null} when it could
 */
public record FeedPreview(String address, FeedDocument document, Set<FeedRemark> remarks, String problem) {
    public FeedPreview {
        remarks = Set.copyOf(remarks);
    }

    /** What would come in: what is there twice, alike in every way, once, and neither what is taken back nor an event that is over or has no day. */
    public List<FeedItem> comingIn(Instant now) {
        return told().filter(item -> !(item instanceof EventItem event) || new TellEvent(event, now).isWorthTakingIn())
                .toList();
    }

    /** How many events stay outside because they are over, or were called off before anybody here heard of them. */
    public long over(Instant now) {
        return told().filter(item -> item instanceof EventItem event
                        && event.when() != null
                        && !new TellEvent(event, now).isWorthTakingIn())
                .count();
    }

    private Stream<FeedItem> told() {
        Set<List<String>> seen = new HashSet<>();
        return document.items().stream()
                .filter(item -> !item.withdrawn())
                .filter(item -> seen.add(List.of(item.key(), item.fingerprint(), "" + item.link())));
    }

    public static FeedPreview failed(String address, Set<FeedRemark> remarks, String problem) {
        return new FeedPreview(address, null, remarks, problem);
    }
}
