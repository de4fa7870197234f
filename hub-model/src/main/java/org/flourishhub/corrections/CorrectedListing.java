package org.flourishhub.corrections;

import java.util.UUID;
import org.flourishhub.directory.Organisation;
import org.flourishhub.directory.Publication;

/**
 * The page that a correction is about.
 *
 * @param organisation who looks after it
 */
public record CorrectedListing(
        Subject subject, UUID id, String slug, String name, Publication publication, Organisation organisation) {

    /** Where the public sees it. */
    public String path() {
        return "/" + subject.folder() + "/" + slug;
    }

    /** Where a visitor says what is wrong with it. */
    public String correctionPath() {
        return "/corrections" + path();
    }
}
