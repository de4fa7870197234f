package org.flourishhub.sample.partners;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;

/** The stories that a sample partner begins with, read from a file that people can read too. */
final class SeedStories {
    /** One story of the file; {@code daysAgo} says how long before the start it was published. */
    record Seed(
            int id,
            String title,
            String author,
            int daysAgo,
            List<String> topics,
            String picture,
            String pictureAlt,
            String text) {
        PartnerStory publishedBefore(Instant start) {
            Instant published = start.minus(Duration.ofDays(daysAgo)).truncatedTo(ChronoUnit.DAYS);
            Instant atTen = published.plus(Duration.ofHours(10));
            return new PartnerStory(
                    id,
                    PartnerStory.slugOf(title),
                    title,
                    author,
                    text.strip(),
                    topics == null ? List.of() : topics,
                    picture,
                    pictureAlt,
                    atTen,
                    atTen);
        }
    }

    private SeedStories() {}

    static List<PartnerStory> read(String file) {
        try (InputStream yaml = SeedStories.class.getResourceAsStream("/org/flourishhub/sample/cast/" + file)) {
            Seed[] seeds = new ObjectMapper(new YAMLFactory()).readValue(yaml, Seed[].class);
            Instant start = Instant.now();
            return List.of(seeds).stream()
                    .map(seed -> seed.publishedBefore(start))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("The file " + file + " of the sample cannot be read", e);
        }
    }
}
