package org.flourishhub.syndication.web;

import jakarta.ws.rs.core.Response;
import java.util.Locale;
import org.flourishhub.shared.web.Redirect;

/** What an administrator did to a feed or a subscription, as the quiet confirmation tells it. */
enum FeedDone {
    ADDED("Added. It is read for the first time within a few seconds."),
    THERE("This feed had been added already. Here it is."),
    AGREED("Kept. It holds for every story of this feed, those that are here and those to come."),
    DESCRIBED("Kept. It holds for what comes from now on."),
    RULED("Kept. It holds for what comes from now on."),
    UNRULED("The rule is gone. What it kept outside comes in with the next change of the feed."),
    ASKED("It is read now. Open this page again in a moment to see how it went."),
    KNOWN("This subscription had been added already. Its signing secret was shown then and is never shown again:"
            + " if nobody has copied it, make a new one here."),
    MOVED("Done. From now on it is read at its new address."),
    PAUSED("Paused. What came through it stays."),
    RESUMED("Started again."),
    LET_GO("The stories that have disappeared are taken down with the next reading, which begins now."),
    SENT("It is sent again now. Open this page again in a moment to see how it went.");

    private final String sentence;

    FeedDone(String sentence) {
        this.sentence = sentence;
    }

    Response redirect(String path) {
        return Redirect.to(path + "?done=" + name().toLowerCase(Locale.ROOT));
    }

    /** {@code null} when the address names nothing we know. */
    static String sentenceFor(String word) {
        for (FeedDone done : values()) {
            if (done.name().toLowerCase(Locale.ROOT).equals(word)) {
                return done.sentence;
            }
        }
        return null;
    }
}
