package org.flourishhub.openreferral.web;

import java.util.UUID;
import org.flourishhub.shared.NotFound;

/** An id at the end of an address; what is none names nothing. */
final class PathId {
    private PathId() {}

    static UUID of(String id) {
        if (!id.matches("[0-9A-Fa-f]{8}(-[0-9A-Fa-f]{4}){3}-[0-9A-Fa-f]{12}")) {
            throw new NotFound();
        }
        return UUID.fromString(id);
    }
}
