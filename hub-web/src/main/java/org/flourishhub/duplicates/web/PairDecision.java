package org.flourishhub.duplicates.web;

import jakarta.ws.rs.core.Response;
import java.util.Locale;
import org.flourishhub.shared.web.Redirect;

/** What a moderator has decided about a pair, as the quiet confirmation tells it. */
enum PairDecision {
    MERGED("Merged. The old address leads to the page that stays. You can undo this under “Merged”."),
    KEPT("Remembered: these two are not the same. You will not be asked again."),
    UNDONE("Undone. Both pages are there again, and the pair waits as before.");

    private final String sentence;

    PairDecision(String sentence) {
        this.sentence = sentence;
    }

    Response redirect() {
        return Redirect.to("/console/duplicates?done=" + name().toLowerCase(Locale.ROOT));
    }

    /** {@code null} when the address names nothing we know. */
    static String sentenceFor(String word) {
        for (PairDecision decision : values()) {
            if (decision.name().toLowerCase(Locale.ROOT).equals(word)) {
                return decision.sentence;
            }
        }
        return null;
    }
}
