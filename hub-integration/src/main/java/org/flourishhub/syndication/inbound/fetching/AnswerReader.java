package org.flourishhub.syndication.inbound.fetching;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import org.flourishhub.syndication.FeedVersion;
import org.flourishhub.syndication.FetchRecord.Answer;
import org.flourishhub.syndication.Fetched;
import org.flourishhub.syndication.NameItems;
import org.flourishhub.syndication.TakenEntry;
import org.flourishhub.syndication.inbound.reading.FeedParser;

/** Reads the words of an answer that is kept, and takes nothing in. */
@ApplicationScoped
public class AnswerReader {
    @Inject
    FeedParser parser;

    @Inject
    NameItems nameItems;

    /** Its words as a reading, or why there is none. */
    public Fetched read(Answer answer) {
        return parser.read(new Fetched.Body(
                answer.feedId(),
                answer.url(),
                answer.contentType() == null ? "" : answer.contentType(),
                answer.body(),
                FeedVersion.UNKNOWN,
                Duration.ZERO));
    }

    /** None of an answer without words, or with words that cannot be read. */
    public List<TakenEntry> entries(Answer answer) {
        return answer.body() == null ? List.of() : entries(read(answer));
    }

    public List<TakenEntry> entries(Fetched read) {
        return read instanceof Fetched.Brought brought && brought.document() != null
                ? TakenEntry.of(nameItems.name(brought.document()))
                : List.of();
    }
}
