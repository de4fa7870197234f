package org.flourishhub.stories;

import java.util.List;
import java.util.UUID;
import org.flourishhub.shared.Fact;

/**
 * Many stories arrived in one transaction, such as an edition of a partner's feed. It is told once for all of them, so that
 * whoever notes something about each can do so in one go.
 *
 * @param published those that are public already
 * @param waiting those that a moderator reads first
 */
public record ManyStoriesArrived(List<UUID> published, List<UUID> waiting) implements Fact {
    public ManyStoriesArrived {
        published = List.copyOf(published);
        waiting = List.copyOf(waiting);
    }
}
