package org.flourishhub.syndication.inbound;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.UUID;
import org.flourishhub.syndication.FeedReplay;
import org.flourishhub.syndication.FetchRecord;
import org.flourishhub.syndication.FetchRecords;
import org.flourishhub.syndication.Fetched;
import org.flourishhub.syndication.Replayed;
import org.flourishhub.syndication.inbound.fetching.AnswerReader;

/** Reads an answer that was kept once more, with the very reader that reads new ones. */
@ApplicationScoped
public class ReplayFetch implements FeedReplay {
    /** Every status from here on says that there is no answer. */
    private static final int FIRST_REFUSAL = 400;

    @Inject
    FetchRecords records;

    @Inject
    AnswerReader answerReader;

    @Override
    @Transactional
    public Replayed replay(UUID fetchId) {
        FetchRecord record = records.get(fetchId);
        Optional<FetchRecord> words = record.hasBody() ? Optional.of(record) : records.withWordsOf(record);
        return words.map(kept -> read(record, kept)).orElseGet(() -> Replayed.failed(why(record)));
    }

    private Replayed read(FetchRecord record, FetchRecord words) {
        Fetched read = answerReader.read(new FetchRecord.Answer(
                record.feedId(),
                record.url(),
                record.status(),
                record.contentType(),
                record.headers(),
                null,
                words.body()));
        if (read instanceof Fetched.Brought) {
            return Replayed.of(words.taken(), answerReader.entries(read));
        }
        return Replayed.failed(
                read instanceof Fetched.Refused refused ? refused.sentence() : "Nothing could be read from it.");
    }

    private static String why(FetchRecord record) {
        if (record.isForgotten()) {
            return "Its words were forgotten, because a story in this feed was taken back.";
        }
        if (record.problem() == null && record.status() != null && record.status() >= FIRST_REFUSAL) {
            return "Nothing was in it to read: the site answered " + record.status()
                    + ". What that means stands on the page of the feed.";
        }
        if (record.problem() != null) {
            return record.problem();
        }
        return record.bodySize() > 0
                ? "Its words are no longer kept."
                : "There are no words in it, for nothing had changed since the answer before.";
    }
}
