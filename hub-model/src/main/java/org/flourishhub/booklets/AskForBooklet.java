package org.flourishhub.booklets;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.flourishhub.shared.RuleBroken;

/** Anybody asks for a search on paper. Who asks for the same as others gets the same booklet. */
@ApplicationScoped
public class AskForBooklet {
    /** Made one after the other, so that whoever asks for many makes nobody else wait long. */
    static final int MOST_WAITING = 10;

    @Inject
    Booklets booklets;

    @Inject
    Clock clock;

    /** Returns the id of the booklet, which nobody can guess. */
    @Transactional
    public UUID ask(String search) {
        Optional<Booklet> same = booklets.of(search);
        if (same.isPresent() && booklets.isStillTrue(same.get())) {
            return same.get().id();
        }
        same.ifPresent(booklets::remove);
        if (booklets.countUnfinished() >= MOST_WAITING) {
            throw new RuleBroken("Many booklets are being made just now. Please try again in a few minutes");
        }
        Booklet booklet = new Booklet(UUID.randomUUID(), search, clock.instant());
        booklets.add(booklet);
        return booklet.id();
    }
}
