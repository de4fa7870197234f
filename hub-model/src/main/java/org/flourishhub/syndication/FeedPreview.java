package org.flourishhub.syndication;

import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.flourishhub.recurring.Patience;

/**
 * What would come in through a feed. Nothing of it is stored.
 *
 * @param document {@code null} when it could not be read
 * @param remarks what its doctor says
 * @param problem why it could not be read, in plain words; {@code null} when it could
 */
public record FeedPreview(String address, FeedDocument document, Set<FeedRemark> remarks, String problem) {
    /** Days or moments looked at for all its events: those of a thousand usual ones. A page is not waited for longer. */
    private static final long MOST_LOOKED_AT = 5_000_000;

    public FeedPreview {
        remarks = Set.copyOf(remarks);
    }

    /** What would come in: what is there twice, alike in every way, once, and neither what is taken back nor an event that is over or has no day. */
    public List<FeedItem> comingIn(Instant now) {
        if (document == null) {
            return List.of();
        }
        Patience patience = new Patience(MOST_LOOKED_AT);
        return told().filter(item ->
                        !(item instanceof EventItem event) || new TellEvent(event, now, patience).isWorthTakingIn())
                .toList();
    }

    /** How many events with a day are not {@code coming}: they are over, or were called off before anybody here heard of them. */
    public long over(List<FeedItem> coming) {
        return told().filter(FeedPreview::hasADay).count()
                - coming.stream().filter(FeedPreview::hasADay).count();
    }

    private static boolean hasADay(FeedItem item) {
        return item instanceof EventItem event && event.when() != null;
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
