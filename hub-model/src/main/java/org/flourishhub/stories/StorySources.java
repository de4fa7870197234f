package org.flourishhub.stories;

import java.util.List;
import java.util.UUID;

/** Knows who tells a story, when more than one partner does. */
public interface StorySources {
    /**
     * One who tells it.
     *
     * @param page where it stands there; {@code null} when that is not known
     * @param original whether the story is at home there
     * @param answers the path at which moderators see what its site answered lately
     */
    record Source(String name, String page, boolean original, String answers) {}

    /** The story's own source first; empty for a story that was told here. */
    List<Source> of(UUID storyId);
}
