package org.flourishhub.stories.web;

import jakarta.ws.rs.core.Response;
import java.util.Locale;
import org.flourishhub.shared.web.Redirect;

/** What a moderator has decided about a story, as the quiet confirmation tells it. */
enum Decision {
    APPROVED("The story is published. Everybody can read it now, and within a few seconds they can find it."),
    REJECTED("The story was turned down. Your reason is kept for other moderators."),
    EDIT_APPROVED("The newer words are published. Everybody reads them now."),
    EDIT_REFUSED("The story stays as it is. These words are not shown to you again."),
    EDIT_SETTLED("Nothing waits there any more: somebody has decided, or the writer has changed it back."),
    WITHDRAWN("The story was taken down for good. Its words are deleted.");

    private final String sentence;

    Decision(String sentence) {
        this.sentence = sentence;
    }

    /** Back to what still waits. */
    Response redirect() {
        return Redirect.to("/console/stories?done=" + name().toLowerCase(Locale.ROOT));
    }

    /** {@code null} when the address names nothing we know. */
    static String sentenceFor(String word) {
        for (Decision decision : values()) {
            if (decision.name().toLowerCase(Locale.ROOT).equals(word)) {
                return decision.sentence;
            }
        }
        return null;
    }
}
