package org.flourishhub.directory.web;

import java.util.List;
import java.util.UUID;
import org.flourishhub.directory.DirectoryEntry;

/** Something that another room of the hub adds to the page of a service or an event, such as the stories about it. */
public interface Beside {
    /** The best few; empty when there is nothing. */
    List<Related> about(DirectoryEntry entry);

    /**
     * A link that stands beside it.
     *
     * @param id of what it leads to
     * @param language of the title, as BCP 47 names it
     * @param from who tells it; may be {@code null}
     */
    record Related(UUID id, String path, String title, String language, String from) {}
}
