package org.flourishhub.syndication;

import java.util.UUID;

/** Reads an answer that was kept once more, as today's reader reads it. Nothing is stored. */
public interface FeedReplay {
    Replayed replay(UUID fetchId);
}
