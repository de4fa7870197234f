package org.flourishhub.directory;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Under which other ids and addresses listings were known before; another room of the hub remembers it. */
public interface KnownBefore {
    /**
     * What a listing was before it became part of another.
     *
     * @param slug the name of the page it had, which leads to the one that stayed
     */
    record Former(UUID id, String slug) {}

    /** By the id of the service that stayed; those that were always themselves are left out. */
    Map<UUID, List<Former>> services(Collection<UUID> ids);

    /** Likewise of organisations. */
    Map<UUID, List<Former>> organisations(Collection<UUID> ids);
}
