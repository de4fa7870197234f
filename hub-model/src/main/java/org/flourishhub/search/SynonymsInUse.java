package org.flourishhub.search;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import jakarta.persistence.PersistenceException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/**
 * The other words that this node searches with. They are kept in memory, so that searching asks no database and goes on
 * while that is ill; the node that was told of a change follows at once, the others look every few seconds.
 */
@ApplicationScoped
public class SynonymsInUse {
    private static final Logger LOG = System.getLogger(SynonymsInUse.class.getName());

    private record Loaded(String state, Synonyms synonyms) {}

    /** While the database is ill, searching is not kept waiting for it each time. */
    private static final Duration PAUSE = Duration.ofSeconds(5);

    @Inject
    KeptSynonyms kept;

    @Inject
    Clock clock;

    private volatile Loaded loaded;
    private volatile Instant lookAt = Instant.MIN;

    /** Without any until they could be read for the first time. */
    public Synonyms now() {
        if (!clock.instant().isBefore(lookAt)) {
            refresh();
        }
        Loaded present = loaded;
        return present == null ? Synonyms.none() : present.synonyms();
    }

    /** Another text whenever {@link #now} may be another; a misspelt word may stand for one that has other names. */
    String state() {
        Loaded present = loaded;
        return present == null ? "" : present.state();
    }

    /** Reads them anew when they have changed; what was read before stays in use while that fails. */
    public synchronized void refresh() {
        try {
            // the state first: what changes in between is read once more, never missed
            lookAt = Instant.MAX;
            String state = kept.state();
            if (loaded == null || !loaded.state().equals(state)) {
                loaded = new Loaded(state, Synonyms.of(rules(kept.all())));
            }
        } catch (PersistenceException ill) {
            lookAt = clock.instant().plus(PAUSE);
            LOG.log(Level.WARNING, "Other words for the same thing could not be read: " + ill.getMessage());
        }
    }

    void on(@Observes(during = TransactionPhase.AFTER_SUCCESS) SynonymsChanged fact) {
        lookAt = Instant.MIN;
    }

    private static List<Synonyms.Rule> rules(List<Synonym> all) {
        return all.stream().map(synonym -> synonym.words().rule()).toList();
    }
}
