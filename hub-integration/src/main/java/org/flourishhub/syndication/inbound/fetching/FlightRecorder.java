package org.flourishhub.syndication.inbound.fetching;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.flourishhub.outside.AnswerOnTheWay;
import org.flourishhub.outside.OutsideAnswer;
import org.flourishhub.outside.OutsideAnswer.NotReached;
import org.flourishhub.outside.OutsideAnswer.Received;
import org.flourishhub.syndication.BodyHash;
import org.flourishhub.syndication.Feed;
import org.flourishhub.syndication.FetchRecord.Answer;
import org.flourishhub.syndication.RecordFetch;

/** Notes what a partner's site answered, without anything secret. That it cannot be noted never stops a reading. */
@ApplicationScoped
public class FlightRecorder {

    private static final Logger LOG = System.getLogger(FlightRecorder.class.getName());
    private static final Set<String> SECRET = Set.of(
            "set-cookie",
            "set-cookie2",
            "cookie",
            "authorization",
            "proxy-authorization",
            "www-authenticate",
            "authentication-info",
            "x-api-key");

    @Inject
    RecordFetch recordFetch;

    @Inject
    AnswerReader answerReader;

    private final Map<String, Feed> followed = new ConcurrentHashMap<>();

    /** An answer that is a whole reading. */
    public void record(Feed feed, OutsideAnswer answer) {
        record(feed, answer, new BodyHash());
    }

    /** Whose hash others ask for too. */
    public void record(Feed feed, OutsideAnswer answer, BodyHash hash) {
        carefully(feed, answer, () -> recordFetch.record(told(feed, answer), hash));
    }

    /** One of the pages that make a reading together. */
    void page(Feed feed, OutsideAnswer answer) {
        carefully(feed, answer, () -> {
            Answer told = told(feed, answer);
            recordFetch.record(told, answerReader.entries(told));
        });
    }

    /** From now on, every answer on this errand is a page of that feed. */
    public void follow(String errand, Feed feed) {
        followed.put(errand, feed);
    }

    public void leave(String errand) {
        followed.remove(errand);
    }

    void on(@Observes AnswerOnTheWay page) {
        Feed feed = followed.get(page.errand());
        if (feed != null) {
            page(feed, page.answer());
        }
    }

    /** Of what was not even asked there is nothing to keep. */
    private static void carefully(Feed feed, OutsideAnswer answer, Runnable record) {
        if (answer instanceof NotReached nowhere && nowhere.rest().isPresent()) {
            return;
        }
        try {
            record.run();
        } catch (RuntimeException notKept) {
            LOG.log(Level.WARNING, "feed " + feed.id() + ": its answer could not be recorded", notKept);
        }
    }

    private static Answer told(Feed feed, OutsideAnswer answer) {
        if (answer instanceof Received received) {
            Secrets secrets = Secrets.of(feed);
            return new Answer(
                    feed.id(),
                    secrets.leftOutOf(received.url()),
                    received.status(),
                    received.header("Content-Type").orElse(null),
                    secrets.leftOutOf(headers(received)),
                    null,
                    received.isSuccess() ? secrets.leftOutOf(received.body()) : null);
        }
        return new Answer(feed.id(), null, null, null, "", ((NotReached) answer).sentence(), null);
    }

    static String headers(Received answer) {
        return answer.headers().entrySet().stream()
                .filter(header -> !SECRET.contains(header.getKey()))
                .sorted(Map.Entry.comparingByKey())
                .map(header -> header.getKey() + ": " + String.join(", ", header.getValue()))
                .map(line -> line.replaceAll("\\p{Cntrl}", " "))
                .collect(Collectors.joining("\n"));
    }
}
