package org.flourishhub.search;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import org.flourishhub.shared.Actor;

/** Looks whether the index is the one this program needs, and has a new one made when it is empty or was made for another. */
@ApplicationScoped
public class InspectIndex {
    private static final Logger LOG = System.getLogger(InspectIndex.class.getName());
    private static final Actor HUB = Actor.hub("index");

    @Inject
    IndexQueue queue;

    @Inject
    IndexContents index;

    @Inject
    PublicListings listings;

    @Inject
    IndexRebuilds rebuilds;

    @Inject
    StartRebuild startRebuild;

    @Inject
    RebuildIndex rebuild;

    @Inject
    ReindexEverything reindexEverything;

    /** Returns whether everything had to be written. An ill Solr is looked at another time, and so is an index that is being filled. */
    public boolean inspect() {
        try {
            if (queue.isBusy() || rebuilds.now().isAtWork() || !mustBeFilled()) {
                return false;
            }
            LOG.log(Level.INFO, "The index is empty or was made for another version: a new one is made");
            startRebuild.start(HUB);
            rebuild.run();
            if (rebuilds.now().state() == IndexRebuild.State.FAILED) {
                long queued = reindexEverything.reindex(HUB, soFar -> {});
                LOG.log(Level.INFO, "Written into the same index instead: {0} listings queued", queued);
            }
            return true;
        } catch (SearchUnavailable e) {
            return false;
        }
    }

    /** Who went back to an index of another version wants it so. */
    private boolean mustBeFilled() {
        boolean wanted = rebuilds.now().state() == IndexRebuild.State.TAKEN_BACK;
        return index.count() == 0 ? listings.isAny() : !wanted && index.countOutdated() > 0;
    }
}
