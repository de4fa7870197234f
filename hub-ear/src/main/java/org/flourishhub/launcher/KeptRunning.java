package org.flourishhub.launcher;

import java.time.Duration;
import java.util.function.BiConsumer;
import java.util.function.Supplier;
import org.flourishhub.embedded.CannotStart;
import org.flourishhub.embedded.Waiting;

/** A part that is started again whenever it ends by itself, after longer and longer pauses, until it is closed. */
final class KeptRunning<P extends AutoCloseable> implements AutoCloseable {
    static final Duration FIRST_PAUSE = Duration.ofSeconds(1);
    private static final Duration LONGEST_PAUSE = Duration.ofMinutes(1);
    private static final System.Logger LOG = System.getLogger(KeptRunning.class.getName());

    private final String name;
    private final Supplier<P> starting;
    private final BiConsumer<P, Runnable> whenEnded;
    private final Duration firstPause;
    private volatile boolean closed;
    private P part;

    private KeptRunning(String name, Supplier<P> starting, BiConsumer<P, Runnable> whenEnded, Duration firstPause) {
        this.name = name;
        this.starting = starting;
        this.whenEnded = whenEnded;
        this.firstPause = firstPause;
    }

    /**
     * Keeps a part running that has been started.
     *
     * @param starting starts the next one, and may take its time
     * @param whenEnded has an action run when a part has ended
     */
    static <P extends AutoCloseable> KeptRunning<P> from(
            P part, String name, Supplier<P> starting, BiConsumer<P, Runnable> whenEnded, Duration firstPause) {
        KeptRunning<P> kept = new KeptRunning<>(name, starting, whenEnded, firstPause);
        kept.keep(part);
        return kept;
    }

    /** Waits for no start that is under way: what comes of it is closed at once. */
    @Override
    public void close() {
        P last;
        synchronized (this) {
            closed = true;
            last = part;
        }
        PartsOfAHub.stop(last);
    }

    private void keep(P started) {
        synchronized (this) {
            if (!closed) {
                part = started;
            }
        }
        if (closed) {
            PartsOfAHub.stop(started);
        } else {
            // in a thread of our own: the one that tells of an end tells of others' ends too
            whenEnded.accept(started, () -> Together.run(this::startAgain));
        }
    }

    private void startAgain() {
        Duration pause = firstPause;
        while (!closed && !isStartedAgain()) {
            Waiting.until(pause, () -> closed);
            pause = pause.compareTo(LONGEST_PAUSE) < 0 ? pause.multipliedBy(2) : LONGEST_PAUSE;
        }
    }

    private boolean isStartedAgain() {
        LOG.log(System.Logger.Level.WARNING, name + " has ended and is started again");
        try {
            keep(starting.get());
            return true;
        } catch (CannotStart e) {
            LOG.log(System.Logger.Level.ERROR, e.getMessage());
        } catch (RuntimeException e) {
            LOG.log(System.Logger.Level.ERROR, name + " could not be started again", e);
        }
        return false;
    }
}
