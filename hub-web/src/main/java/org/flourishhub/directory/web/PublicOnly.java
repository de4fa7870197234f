package org.flourishhub.directory.web;

import org.flourishhub.directory.Publication;
import org.flourishhub.shared.Gone;
import org.flourishhub.shared.NotFound;

/** Lets the public see what is published; a draft does not exist for them, and what was withdrawn is gone. */
final class PublicOnly {
    private PublicOnly() {}

    static void check(Publication publication) {
        if (publication == Publication.DRAFT) {
            throw new NotFound();
        } else if (publication == Publication.WITHDRAWN) {
            throw new Gone();
        }
    }
}
