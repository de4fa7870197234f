package org.flourishhub.search;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.LongConsumer;

/**
 * Makes the new index that somebody has started, or gives the former one back: filled from the database while people ask the
 * other, caught up with what changes meanwhile, exchanged only when both counts agree.
 */
@ApplicationScoped
public class RebuildIndex {
    private static final Logger LOG = System.getLogger(RebuildIndex.class.getName());
    private static final int ATTEMPTS = 5;
    private static final int AT_ONCE = 500;

    @Inject
    RecordRebuild record;

    @Inject
    FillIndex filling;

    @Inject
    CatchUp catchUp;

    @Inject
    TwoIndexes indexes;

    @Inject
    PublicListings listings;

    @Inject
    IndexQueue queue;

    /** For the sweep: nobody hears how far it is, but everybody can look it up. */
    public void run() {
        run(written -> {});
    }

    /**
     * Does what waits to be done, unless another worker does it; {@code progress} hears how many are written. Answers whether
     * Solr answered; otherwise it still waits to be done.
     */
    public boolean run(LongConsumer progress) {
        Optional<IndexRebuild> mine = record.claim();
        try {
            mine.ifPresent(rebuild -> {
                if (rebuild.state() == IndexRebuild.State.TAKING_BACK) {
                    exchange(rebuild.secondName(), rebuild.changesAfter());
                } else {
                    make(rebuild, progress);
                }
            });
            return true;
        } catch (SearchUnavailable e) {
            record.rest();
            return false;
        } catch (SecondIndexRefused | DoesNotAgree e) {
            LOG.log(Level.WARNING, "The indexes stay as they were", e);
            record.failed(e.getMessage());
            return true;
        }
    }

    private void make(IndexRebuild rebuild, LongConsumer progress) {
        Kind from = rebuild.kind();
        String name = rebuild.secondName();
        long changes = rebuild.changesAfter();
        if (rebuild.isFresh()) {
            indexes.make();
            from = Kind.values()[0];
            name = indexes.nameOfSecond();
            changes = catchUp.place();
            record.begun(name, listings.count(), changes);
        }
        long[] written = {rebuild.written()};
        boolean all = filling.fill(from, rebuild.afterId(), (kind, last, more) -> {
            written[0] += more;
            progress.accept(written[0]);
            return record.reached(kind, last, more);
        });
        if (all) {
            exchange(name, changes);
        }
    }

    /**
     * What changes between the last look and the exchange is written once more afterwards. A worker that ended just after the
     * exchange has done it already: then the second one has another name.
     */
    private void exchange(String name, long changes) {
        long place = changes;
        if (name.equals(indexes.nameOfSecond())) {
            place = agreed(changes);
            indexes.exchange();
        }
        catchUp.write(indexes.first(), place);
        indexes.commit(indexes.first());
        noteEvents();
        record.exchanged(indexes.nameOfSecond());
        LOG.log(Level.INFO, "People ask another index from now on");
    }

    /** Listings come and go while they are counted, so that it may take a few times. Returns the place it has come to. */
    private long agreed(long changes) {
        long place = changes;
        for (int attempt = 1; ; attempt++) {
            place = catchUp.write(indexes.second(), place);
            indexes.commit(indexes.second());
            long there = indexes.count(indexes.second());
            long expected = listings.count();
            if (there == expected) {
                return place;
            }
            if (attempt == ATTEMPTS) {
                throw new DoesNotAgree("The new index holds " + there + " listings and the directory " + expected
                        + ", so people still ask the former one");
            }
        }
    }

    /** That a date has passed is no public change, so events are written once more, when nothing else waits. */
    private void noteEvents() {
        UUID last = null;
        List<UUID> some;
        do {
            some = listings.after(Kind.EVENT, last, AT_ONCE);
            queue.noteInBackground(Kind.EVENT, some);
            last = some.isEmpty() ? last : some.get(some.size() - 1);
        } while (some.size() == AT_ONCE);
    }

    private static final class DoesNotAgree extends RuntimeException {
        private static final long serialVersionUID = 1L;

        DoesNotAgree(String sentence) {
            super(sentence);
        }
    }
}
