package org.flourishhub.sheets;

import org.flourishhub.directory.Publication;
import org.flourishhub.directory.Service;
import org.flourishhub.imports.ListingAsKept;

/** What undoing comes to for one row of a list. */
public enum UndoStep {
    /** It was added, and everybody sees it. */
    TAKE_DOWN,
    /** It was added, and nobody but its editors has seen it. */
    DISCARD,
    /** It was changed, and goes back to what was there before. */
    PUT_BACK,
    /** Somebody has changed it since. */
    LEAVE,
    /** It is not there any more. */
    GONE;

    /** {@code service} is {@code null} when there is none any more. */
    static UndoStep of(SheetRow row, Service service) {
        if (service == null) {
            return GONE;
        } else if (!row.saysTheSame(ListingAsKept.fingerprint(service))) {
            return LEAVE;
        } else if (!row.isAdded()) {
            return PUT_BACK;
        }
        return service.publication() == Publication.DRAFT ? DISCARD : TAKE_DOWN;
    }
}
