package org.flourishhub.booklets;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.Optional;
import org.flourishhub.booklets.BookletWork.Attempt;

/** Makes the booklets that wait, one after the other. One that cannot be made is tried again later, a few times. */
@ApplicationScoped
public class MakeBooklets {
    private static final Logger LOG = System.getLogger(MakeBooklets.class.getName());

    @Inject
    BookletWork work;

    @Inject
    Instance<BookletPress> press;

    /** Returns how many were made; where nobody can print, they wait. */
    public int make() {
        int made = 0;
        Optional<Attempt> next = press.isResolvable() ? work.begin() : Optional.empty();
        while (next.isPresent()) {
            make(next.get());
            made++;
            next = work.begin();
        }
        return made;
    }

    private void make(Attempt attempt) {
        try {
            byte[] file =
                    press.get().print(attempt.search(), (written, wanted) -> work.advance(attempt, written, wanted));
            work.finish(attempt, file);
            LOG.log(Level.INFO, "Booklet " + attempt.id() + " is ready: " + file.length / 1024 + " kB");
        } catch (RuntimeException failed) {
            work.putBack(attempt);
            LOG.log(Level.WARNING, "Booklet " + attempt.id() + " could not be made: " + failed);
        }
    }
}
