package org.flourishhub.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import org.flourishhub.embedded.CannotStart;
import org.flourishhub.embedded.Waiting;
import org.junit.jupiter.api.Test;

class KeptRunningTest {
    private static final Duration PAUSE = Duration.ofMillis(1);

    @Test
    void it_comes_back_again_and_again_however_its_start_fails_in_between() {
        AtomicInteger starts = new AtomicInteger();
        List<Part> later = new ArrayList<>(List.of(new Part(), new Part()));
        Part first = new Part();
        Part second = later.get(0);
        Part third = later.get(1);

        var kept = keep(first, () -> switch (starts.incrementAndGet()) {
            case 1 -> throw new CannotStart("The port is taken");
            case 2 -> throw new IllegalStateException("The disk is full");
            default -> later.remove(0);
        });
        first.end();
        await(second::isWatched);
        second.end();
        await(third::isWatched);
        assertThat(third.isClosed()).isFalse();

        kept.close();
        assertThat(third.isClosed()).isTrue();
        assertThat(starts).hasValue(4);
    }

    @Test
    void closing_does_not_wait_for_a_start_and_what_was_started_meanwhile_is_closed() throws Exception {
        CountDownLatch starting = new CountDownLatch(1);
        CountDownLatch closed = new CountDownLatch(1);
        Part first = new Part();
        Part late = new Part();
        var kept = keep(first, () -> {
            starting.countDown();
            await(() -> closed.getCount() == 0);
            return late;
        });

        first.end();
        starting.await();
        kept.close();
        closed.countDown();

        await(late::isClosed);
        assertThat(late.isWatched()).isFalse();
    }

    @Test
    void what_ends_because_it_was_closed_stays_ended() {
        AtomicInteger starts = new AtomicInteger();
        Part only = new Part();
        var kept = keep(only, () -> {
            starts.incrementAndGet();
            return new Part();
        });

        kept.close();
        only.end();

        await(() -> only.isClosed() && only.hasTold());
        assertThat(starts).hasValue(0);
    }

    private static KeptRunning<Part> keep(Part first, Supplier<Part> next) {
        return KeptRunning.from(first, "The part", next, Part::whenEnded, PAUSE);
    }

    private static void await(BooleanSupplier state) {
        assertThat(Waiting.until(Waiting.PATIENCE, state)).isTrue();
    }

    private static final class Part implements AutoCloseable {
        private final CompletableFuture<Void> ended = new CompletableFuture<>();
        private volatile CompletableFuture<Void> told;
        private volatile boolean closed;

        void whenEnded(Runnable action) {
            told = ended.thenRun(action);
        }

        void end() {
            ended.complete(null);
        }

        boolean isWatched() {
            return told != null;
        }

        boolean hasTold() {
            return told.isDone();
        }

        boolean isClosed() {
            return closed;
        }

        @Override
        public void close() {
            closed = true;
        }
    }
}
