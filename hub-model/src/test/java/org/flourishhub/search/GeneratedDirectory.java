package org.flourishhub.search;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.flourishhub.directory.Coordinates;
import org.flourishhub.directory.Service;
import org.jsoup.Jsoup;

/** A directory that a program outside the project made: services and stories, and a log of searches with known answers. */
final class GeneratedDirectory {
    private static final ObjectMapper JSON = new ObjectMapper();

    private final Path folder;

    GeneratedDirectory(Path folder) {
        this.folder = folder;
    }

    List<Listing> listings() {
        List<Listing> listings = new ArrayList<>();
        lines("services.jsonl").map(GeneratedDirectory::service).forEach(listings::add);
        lines("stories.jsonl").map(GeneratedDirectory::story).forEach(listings::add);
        return listings;
    }

    /** Those of the kinds whose answer is known. */
    List<KnownAnswer> searches() {
        return lines("queries.jsonl")
                .map(line -> new KnownAnswer(
                        line.path("kind").asText(),
                        line.path("q").asText(),
                        line.path("expect").asText(line.path("want").asText(""))))
                .filter(search -> !search.title().isEmpty() && !search.title().equals("null"))
                .toList();
    }

    private Stream<JsonNode> lines(String file) {
        try {
            return Files.readAllLines(folder.resolve(file)).stream().map(GeneratedDirectory::read);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static JsonNode read(String line) {
        try {
            return JSON.readTree(line);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Listing service(JsonNode it) {
        return listing(Kind.SERVICE, it, it.path("description").asText(), moment(it, "updated"));
    }

    private static Listing story(JsonNode it) {
        return listing(Kind.STORY, it, Jsoup.parse(it.path("html").asText()).text(), moment(it, "published"));
    }

    private static Listing listing(Kind kind, JsonNode it, String text, Instant changed) {
        List<Listing.Word> words = new ArrayList<>();
        words.add(word(it.path("category").asText()));
        it.path("needs").forEach(need -> words.add(word(need.asText())));
        String name = it.path("name").asText();
        return new Listing(
                kind,
                UUID.nameUUIDFromBytes(it.path("id").asText().getBytes(StandardCharsets.UTF_8)),
                "l-" + it.path("id").asText(),
                name,
                "",
                text,
                new Listing.Publisher(
                        slug(it.path("organisation").asText()),
                        it.path("organisation").asText()),
                words,
                new Whereabouts(
                        Stream.of("venue", "postcode", "area", "district")
                                .map(field -> it.path(field).asText(""))
                                .filter(place -> !place.isEmpty())
                                .toList(),
                        List.of(new Spot(
                                new Coordinates(
                                        it.path("lat").asDouble(),
                                        it.path("lon").asDouble()),
                                null,
                                null))),
                true,
                facts(kind, changed),
                Fit.anybody(changed),
                List.of());
    }

    static ListingFacts facts(Kind kind, Instant changed) {
        return new ListingFacts(
                null,
                null,
                null,
                null,
                null,
                null,
                kind == Kind.SERVICE ? Service.Status.ACTIVE : null,
                true,
                null,
                null,
                null,
                changed);
    }

    private static Listing.Word word(String label) {
        return new Listing.Word("kinds-of-help", slug(label), label, 0);
    }

    private static String slug(String name) {
        return name.toLowerCase(java.util.Locale.ROOT).replaceAll("[^a-z0-9]+", "-");
    }

    private static Instant moment(JsonNode it, String field) {
        return OffsetDateTime.parse(it.path(field).asText()).toInstant();
    }
}
