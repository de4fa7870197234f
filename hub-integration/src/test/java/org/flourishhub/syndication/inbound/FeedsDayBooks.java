package org.flourishhub.syndication.inbound;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.flourishhub.directory.Cast;
import org.flourishhub.search.IndexContents;
import org.flourishhub.shared.InstantInUtc;
import org.flourishhub.standalone.StandaloneHub;
import org.flourishhub.syndication.AddFeed;
import org.flourishhub.syndication.Feed;
import org.flourishhub.syndication.FeedDetails;

/** What the database and the index say about the feeds of many partners, seen from outside of the nodes that read them. */
final class FeedsDayBooks {
    private static final Duration PATIENCE = Duration.ofMinutes(10);

    private final StandaloneHub hub;
    private final ManyPartners partners;

    FeedsDayBooks(StandaloneHub hub, ManyPartners partners) {
        this.hub = hub;
        this.partners = partners;
    }

    /** Feeds of these partners, {@code end} excluded, all due from the same moment on. */
    void add(int begin, int end) {
        var organisation = Cast.organisation(hub, "Partners from " + begin);
        hub.inTransaction(() -> IntStream.range(begin, end).forEach(partner -> hub.get(AddFeed.class)
                .add(
                        new FeedDetails(
                                partners.address(partner),
                                Feed.Kind.AUTO,
                                "Partner " + partner,
                                organisation,
                                Feed.Trust.PUBLISH_AT_ONCE,
                                "CC-BY-4.0",
                                null,
                                null),
                        Cast.ADMINISTRATOR)));
    }

    /** The same, as if their first edition had been read. */
    void addKnown(int begin, int end) {
        hub.inTransaction(() -> {
            add(begin, end);
            update("update feed set next_due_at = '9999-01-01',"
                    + " etag = concat('\"', substring(name, 9), '-0\"') where last_fetched_at is null");
        });
    }

    /** It is read anew, at once. */
    void forgetVersion(int partner) {
        change("update feed set next_due_at = '2000-01-01', etag = null where url = '" + partners.address(partner)
                + "'");
    }

    void makeDue(int begin, int end) {
        String addresses = IntStream.range(begin, end)
                .mapToObj(partner -> "'" + partners.address(partner) + "'")
                .collect(Collectors.joining(", "));
        change("update feed set next_due_at = '2000-01-01' where url in (" + addresses + ")");
    }

    /** The feed of each partner gets its moment, in the order of their numbers. */
    void spreadOver(Duration time, Instant start, int feeds) {
        hub.inTransaction(() -> IntStream.range(0, feeds)
                .forEach(partner -> update("update feed set next_due_at = '"
                        + InstantInUtc.of(due(partner, time, start, feeds)) + "' where url = '"
                        + partners.address(partner) + "'")));
    }

    private static Instant due(int partner, Duration time, Instant start, int feeds) {
        return start.plus(time.multipliedBy(partner).dividedBy(feeds));
    }

    /** By how many seconds the latest of the first {@code asked} was late. */
    double latest(Instant start, int asked) {
        return IntStream.range(0, asked)
                        .mapToLong(partner -> Duration.between(
                                        due(partner, Duration.ofHours(1), start, 10_000), lastFetched(partner))
                                .toMillis())
                        .max()
                        .orElseThrow()
                / 1000.0;
    }

    private Instant lastFetched(int partner) {
        return hub.get(EntityManager.class)
                .createQuery("select f.health.lastFetchedAt from Feed f where f.url = :url", Instant.class)
                .setParameter("url", partners.address(partner))
                .getSingleResult();
    }

    void awaitReadOnce(List<Integer> some) {
        String addresses = some.stream()
                .map(partner -> "'" + partners.address(partner) + "'")
                .collect(Collectors.joining(", "));
        await().atMost(PATIENCE)
                .until(() -> count("feed where etag is not null and last_fetched_at is not null and url in ("
                                + addresses + ")")
                        == some.size());
    }

    void awaitStories(long many) {
        await().atMost(PATIENCE).until(() -> stories() >= many);
    }

    void awaitIndexed(long many) {
        awaitIndexed(many, PATIENCE);
    }

    void awaitIndexed(long many, Duration patience) {
        await().atMost(patience).untilAsserted(() -> assertThat(List.of(entries(), waiting()))
                .as("entries known and index tasks waiting; what went wrong: %s", problems())
                .containsExactly(many, 0L));
        await().atMost(patience)
                .untilAsserted(() -> assertThat(indexedStories()).isEqualTo(many));
    }

    /** Of everything that came through the partner's feed and is still public. */
    List<String> titles(int partner) {
        return hub.get(EntityManager.class)
                .createQuery(
                        "select s.title from Story s, LedgerEntry e, Feed f where e.storyId = s.id and e.feedId = f.id"
                                + " and f.url = :url and s.status = org.flourishhub.stories.Story.Status.PUBLISHED",
                        String.class)
                .setParameter("url", partners.address(partner))
                .getResultList();
    }

    void awaitFetchedSince(Instant since, int feeds) {
        await().atMost(PATIENCE)
                .until(() -> count("feed where last_fetched_at >= '" + InstantInUtc.of(since) + "'") >= feeds);
        awaitQuiet();
    }

    /** Nobody is reading a feed. */
    void awaitQuiet() {
        await().atMost(PATIENCE).until(() -> count("feed where claimed_until is not null") == 0 && waiting() == 0);
    }

    void waitUntil(Instant end) {
        await().atMost(Duration.ofHours(2)).pollInterval(Duration.ofSeconds(1)).until(() -> Instant.now()
                .isAfter(end));
    }

    long stories() {
        return count("story");
    }

    long entries() {
        return count("feed_item");
    }

    long indexed() {
        return hub.get(IndexContents.class).count();
    }

    private long indexedStories() {
        return indexed() - count("organisation");
    }

    private List<?> problems() {
        return hub.get(EntityManager.class)
                .createNativeQuery("select distinct last_problem from feed where last_problem is not null limit 5")
                .getResultList();
    }

    long waiting() {
        return count("index_task");
    }

    long count(String where) {
        return ((Number) hub.get(EntityManager.class)
                        .createNativeQuery("select count(*) from " + where)
                        .getSingleResult())
                .longValue();
    }

    private void change(String statement) {
        hub.inTransaction(() -> update(statement));
    }

    private void update(String statement) {
        hub.get(EntityManager.class).createNativeQuery(statement).executeUpdate();
    }
}
