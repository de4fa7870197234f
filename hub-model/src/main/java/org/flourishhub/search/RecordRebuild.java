package org.flourishhub.search;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;

/** Writes down how far a worker has come with the new index, each step in a small transaction of its own. */
@ApplicationScoped
public class RecordRebuild {
    @Inject
    IndexRebuilds rebuilds;

    @Inject
    Clock clock;

    /** Empty when there is nothing to do, or another worker does it. */
    @Transactional
    public Optional<IndexRebuild> claim() {
        if (!rebuilds.now().isAtWork()) {
            return Optional.empty();
        }
        IndexRebuild rebuild = rebuilds.mine();
        return rebuild.claim(clock.instant()) ? Optional.of(rebuild) : Optional.empty();
    }

    @Transactional
    public void begun(String name, long total, long changes) {
        rebuilds.mine().begun(name, total, changes);
    }

    /** Answers whether to go on. */
    @Transactional
    public boolean reached(Kind kind, UUID after, int more) {
        return rebuilds.mine().reached(kind, after, more, clock.instant());
    }

    @Transactional
    public void exchanged(String former) {
        rebuilds.mine().exchanged(former, clock.instant());
    }

    @Transactional
    public void rest() {
        rebuilds.mine().rest();
    }

    @Transactional
    public void failed(String sentence) {
        rebuilds.mine().fail(sentence, clock.instant());
    }
}
