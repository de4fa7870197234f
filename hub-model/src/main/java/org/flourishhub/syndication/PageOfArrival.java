package org.flourishhub.syndication;

import java.util.UUID;

/** The paths at which administrators of the hub see what came through a feed. */
final class PageOfArrival {
    private PageOfArrival() {}

    static String ofStory(UUID id) {
        return "/console/stories/" + id;
    }

    /** {@code null} when it is not public: what an event is before, or after, concerns its organisation alone. */
    static String ofEvent(String slug, boolean isPublic) {
        return isPublic ? "/events/" + slug : null;
    }
}
