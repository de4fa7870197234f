package org.flourishhub.search;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import org.flourishhub.shared.Actor;

/** Looks whether the index is the one this program needs, and has it filled anew when it is empty or was made for another. */
@ApplicationScoped
public class InspectIndex {
    private static final Logger LOG = System.getLogger(InspectIndex.class.getName());

    @Inject
    IndexQueue queue;

    @Inject
    IndexContents index;

    @Inject
    PublicListings listings;

    @Inject
    ReindexEverything reindexEverything;

    /** Returns whether everything had to be queued. An ill Solr is looked at another time, and so is an index that is being filled. */
    public boolean inspect() {
        try {
            if (queue.isBusy() || !mustBeFilled()) {
                return false;
            }
            long queued = reindexEverything.reindex(Actor.hub("index"), soFar -> {});
            LOG.log(Level.INFO, "The index is empty or was made for another version: {0} listings queued", queued);
            return true;
        } catch (SearchUnavailable e) {
            return false;
        }
    }

    private boolean mustBeFilled() {
        return index.count() == 0 ? listings.isAny() : index.countOutdated() > 0;
    }
}
