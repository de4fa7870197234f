package org.flourishhub.courtesy.web;

import jakarta.ws.rs.core.Response;
import java.util.Locale;
import org.flourishhub.shared.web.Redirect;

/** What an administrator did about a site, as the quiet confirmation tells it. */
enum SiteDone {
    CLOSED("Done. Nothing more is read from this site. Stories that are here stay until somebody takes them down."),
    OPENED("Done. This site may be read again."),
    ASKED("Done. This site is asked again as soon as something is due.");

    private final String sentence;

    SiteDone(String sentence) {
        this.sentence = sentence;
    }

    Response redirect() {
        return Redirect.to("/console/sites?done=" + name().toLowerCase(Locale.ROOT));
    }

    /** {@code null} when the address names nothing we know. */
    static String sentenceFor(String word) {
        for (SiteDone done : values()) {
            if (done.name().toLowerCase(Locale.ROOT).equals(word)) {
                return done.sentence;
            }
        }
        return null;
    }
}
