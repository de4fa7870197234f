package org.flourishhub.directory.web;

import java.util.UUID;
import org.flourishhub.shared.web.Form;

/** The id a listing will have is made with its blank form, so that a form sent twice begins one listing, not two. */
final class ListingId {
    static final String FIELD = "listing";

    private ListingId() {}

    /** The same form, with an id if it had none. */
    static Form in(Form form) {
        return form.value(FIELD).isBlank() ? form.with(FIELD, UUID.randomUUID()) : form;
    }

    /** A new one where the form carries none of ours. */
    static UUID of(Form form) {
        try {
            return UUID.fromString(form.value(FIELD).strip());
        } catch (IllegalArgumentException notOneOfOurs) {
            return UUID.randomUUID();
        }
    }
}
