package org.flourishhub.sample.partners;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.TreeMap;

/** The stories of one sample partner, in memory: a restart brings back the ones it began with, under the same numbers. */
final class StoryShelf {
    private final TreeMap<Integer, PartnerStory> stories = new TreeMap<>();
    private int next;
    private Instant lastChange = Instant.EPOCH;

    StoryShelf(List<PartnerStory> first) {
        first.forEach(story -> {
            stories.put(story.id(), story);
            lastChange = later(lastChange, story.modifiedAt());
        });
        // far above the first ones, and different after each restart: a number never means two stories
        next = (int) (Instant.now().getEpochSecond()
                - Instant.parse("2026-01-01T00:00:00Z").getEpochSecond());
    }

    synchronized List<PartnerStory> newestFirst() {
        return stories.values().stream()
                .sorted(Comparator.comparing(PartnerStory::publishedAt)
                        .thenComparing(PartnerStory::id)
                        .reversed())
                .toList();
    }

    synchronized Optional<PartnerStory> find(int id) {
        return Optional.ofNullable(stories.get(id));
    }

    synchronized PartnerStory add(String title, String author, String text, List<String> topics) {
        Instant now = tick();
        int id = next++;
        String slug = PartnerStory.slugOf(mustBeSaid(title)) + "-" + id;
        PartnerStory story =
                new PartnerStory(id, slug, title.strip(), author, mustBeSaid(text), topics, null, null, now, now);
        stories.put(story.id(), story);
        return story;
    }

    synchronized Optional<PartnerStory> findBySlug(String slug) {
        return stories.values().stream()
                .filter(story -> story.slug().equals(slug))
                .findFirst();
    }

    synchronized PartnerStory edit(int id, String title, String text) {
        PartnerStory edited = get(id).saying(mustBeSaid(title), mustBeSaid(text), tick());
        stories.put(id, edited);
        return edited;
    }

    synchronized void remove(int id) {
        stories.remove(get(id).id());
        tick();
    }

    synchronized Instant lastChange() {
        return lastChange;
    }

    private PartnerStory get(int id) {
        return find(id).orElseThrow(() -> new NoSuchElementException("There is no story " + id + " here"));
    }

    /** Web dates know whole seconds: two changes never share one, so that a reader who asks in between misses nothing. */
    private Instant tick() {
        Instant now = Instant.now().truncatedTo(ChronoUnit.SECONDS);
        lastChange = later(now, lastChange.plus(Duration.ofSeconds(1)));
        return lastChange;
    }

    private static Instant later(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }

    private static String mustBeSaid(String words) {
        if (words == null || words.isBlank()) {
            throw new IllegalArgumentException("A story needs a title and a text");
        }
        return words.strip().replace("\r\n", "\n");
    }
}
