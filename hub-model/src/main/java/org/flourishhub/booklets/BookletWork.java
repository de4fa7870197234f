package org.flourishhub.booklets;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** What a node notes while it makes a booklet, each at once, so that others see it and a crash loses only this attempt. */
@ApplicationScoped
class BookletWork {
    /** Longer than any booklet takes from its last listing to its last page. */
    static final Duration LEASE = Duration.ofMinutes(5);

    /** After a failure: so long for whatever made it fail to pass, such as search not answering. */
    static final Duration PAUSE = Duration.ofSeconds(10);

    /** One attempt at a booklet. */
    record Attempt(UUID id, String search, Instant begunAt) {}

    @Inject
    Booklets booklets;

    @Inject
    Clock clock;

    /** Empty when nothing waits, or what came next has failed too often. */
    @Transactional(TxType.REQUIRES_NEW)
    Optional<Attempt> begin() {
        Instant now = clock.instant();
        return booklets.lockNext(now)
                .filter(booklet -> booklet.begin(now, LEASE))
                .map(booklet -> new Attempt(booklet.id(), booklet.search(), booklet.begunAt()));
    }

    @Transactional(TxType.REQUIRES_NEW)
    void advance(Attempt attempt, int written, int wanted) {
        mine(attempt)
                .ifPresent(booklet ->
                        booklet.advance(written, wanted, clock.instant().plus(LEASE)));
    }

    @Transactional(TxType.REQUIRES_NEW)
    void putBack(Attempt attempt) {
        mine(attempt).ifPresent(booklet -> booklet.advance(0, 0, clock.instant().plus(PAUSE)));
    }

    @Transactional(TxType.REQUIRES_NEW)
    void finish(Attempt attempt, byte[] file) {
        mine(attempt).ifPresent(booklet -> {
            booklet.finish(clock.instant());
            booklets.add(new BookletFile(booklet, file));
        });
    }

    private Optional<Booklet> mine(Attempt attempt) {
        return booklets.find(attempt.id()).filter(booklet -> booklet.isBegunAt(attempt.begunAt()));
    }
}
