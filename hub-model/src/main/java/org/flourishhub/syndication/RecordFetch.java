package org.flourishhub.syndication;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Keeps what a partner's site answered, and what was read from it, for some days. */
@ApplicationScoped
public class RecordFetch {
    private static final int MOST_BYTES = 16_000_000;

    @Inject
    FetchRecords records;

    @Inject
    FeedLedger ledger;

    @Inject
    Clock clock;

    @Inject
    @ConfigProperty(name = "hub.feeds.recordings.days", defaultValue = "14")
    int days;

    @Inject
    @ConfigProperty(name = "hub.feeds.recordings.megabytes", defaultValue = "20")
    int megabytes;

    /** Words that are too long for the database, or are kept already, are not kept again. */
    @Transactional
    public void record(FetchRecord.Answer answer) {
        add(answer, new BodyHash());
    }

    /** Of an answer whose hash others ask for too. */
    @Transactional
    public void record(FetchRecord.Answer answer, BodyHash hash) {
        add(answer, hash);
    }

    /** One of several answers that are read together; {@code taken} is what was read from this one. */
    @Transactional
    public void record(FetchRecord.Answer answer, List<TakenEntry> taken) {
        add(answer, new BodyHash()).took(taken);
    }

    private FetchRecord add(FetchRecord.Answer answer, BodyHash hashes) {
        String hash = answer.body() == null ? null : hashes.of(answer.body());
        FetchRecords.Kept kept = records.kept(answer.feedId(), hash);
        boolean isKept = answer.body() != null && answer.body().length <= MOST_BYTES && !kept.sameWords();
        FetchRecord record = new FetchRecord(
                UUID.randomUUID(), answer, hash, isKept ? hashes.packed(answer.body()) : null, clock.instant());
        long room = megabytes * 1_000_000L - record.packedSize();
        if (record.hasBody() && kept.bytes() > room) {
            records.keepWithin(answer.feedId(), room);
        }
        records.add(record);
        return record;
    }

    /** Beside the latest answer: what was read from it. Words of a story that was taken back are not kept at all. */
    @Transactional
    public Fetched.Brought took(Fetched.Brought brought) {
        Reading reading = brought.reading();
        if (ledger.isAnyWithdrawn(brought.feedId(), reading.present())) {
            records.forget(brought.feedId());
            return brought;
        }
        return tookTheFirst(brought);
    }

    /** The same of a feed of which no story is known, so that none was taken back. Needs a transaction. */
    Fetched.Brought tookTheFirst(Fetched.Brought brought) {
        records.noteTaken(brought.feedId(), TakenEntry.of(brought.reading()));
        return brought;
    }

    /** Returns how many records were too old. */
    @Transactional
    public int sweep() {
        return records.removeBefore(clock.instant().minus(Duration.ofDays(days)));
    }
}
