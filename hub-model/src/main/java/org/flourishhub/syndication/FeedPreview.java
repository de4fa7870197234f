package org.flourishhub.syndication;

import java.util.List;
import java.util.Set;

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

    /** What would come in: not what is taken back, nor an event of which nobody knows the day. */
    public List<FeedItem> comingIn() {
        return document.items().stream()
                .filter(item -> !item.withdrawn())
                .filter(item -> !(item instanceof EventItem event) || event.when() != null)
                .toList();
    }

    public static FeedPreview failed(String address, Set<FeedRemark> remarks, String problem) {
        return new FeedPreview(address, null, remarks, problem);
    }
}
