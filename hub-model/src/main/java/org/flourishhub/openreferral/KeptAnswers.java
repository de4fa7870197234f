package org.flourishhub.openreferral;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;
import org.flourishhub.changes.PublicChanges;

/**
 * The last questions with the ids that answer them. A list is made once by looking at everything, which its total needs
 * anyway, and then serves each of its pages until something public changes.
 */
@ApplicationScoped
public class KeptAnswers {
    private static final int MOST = 24;

    @Inject
    PublicChanges changes;

    private final Map<Object, Kept> kept = new LinkedHashMap<>(MOST, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Object, Kept> eldest) {
            return size() > MOST;
        }
    };

    /** The answer of now; {@code look} is only called when there is none, or something has changed since. */
    IdList to(Object question, Supplier<IdList> look) {
        long revision = changes.revision();
        Kept known = known(question);
        if (known != null && known.revision == revision) {
            return known.ids;
        }
        IdList ids = look.get();
        synchronized (kept) {
            kept.put(question, new Kept(revision, ids));
        }
        return ids;
    }

    private Kept known(Object question) {
        synchronized (kept) {
            return kept.get(question);
        }
    }

    private record Kept(long revision, IdList ids) {}
}
