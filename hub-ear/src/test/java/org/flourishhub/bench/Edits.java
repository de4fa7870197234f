package org.flourishhub.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.flourishhub.search.SearchQuery;
import org.flourishhub.shared.Slug;

/** Services changed in the console, so many a second, while a visitor looks for the new words until each can be found. */
final class Edits {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int A_PAGE = 50;
    private static final int MILLISECONDS_BETWEEN_LOOKS = 100;
    private static final long PATIENCE_SECONDS = 120;

    private final HubUnderLoad hub;
    private final String base =
            "bench" + Long.toString(System.currentTimeMillis(), 36).replaceAll("[0-9]", "x");
    private final Map<String, Long> sent = new ConcurrentHashMap<>();
    private final Map<String, Long> found = new ConcurrentHashMap<>();
    /** Those not found yet, by the word that stands in them. */
    private final Map<String, Set<String>> awaited = new LinkedHashMap<>();

    Edits(HubUnderLoad hub) {
        this.hub = hub;
    }

    /** Milliseconds from the moment each edit was sent until it was found, sorted. */
    List<Double> run(int perSecond, int seconds) throws Exception {
        Bench.say("Opening %d forms in the console …".formatted(perSecond * seconds));
        UUID organisation = largest();
        Console console = new Console(hub, hub.addEditorOf(Slug.of(InventedDirectory.LARGEST, organisation)));
        List<Console.Prepared> forms = new ArrayList<>();
        for (String id : ids(organisation, perSecond * seconds)) {
            String word = wordOf(forms.size() / SearchQuery.PAGE_SIZE);
            Console.Prepared form = console.open(id, word);
            forms.add(form);
            awaited.computeIfAbsent(word, none -> ConcurrentHashMap.newKeySet()).add(form.slug());
        }
        Bench.say("Sending %d a second for %d s …".formatted(perSecond, seconds));
        ScheduledExecutorService editors = Executors.newScheduledThreadPool(8);
        try {
            for (int i = 0; i < forms.size(); i++) {
                Console.Prepared form = forms.get(i);
                editors.schedule(() -> send(console, form), i * 1_000_000L / perSecond, TimeUnit.MICROSECONDS);
            }
            look();
        } finally {
            editors.shutdownNow();
        }
        return found.entrySet().stream()
                .map(one -> (one.getValue() - sent.get(one.getKey())) / 1e6)
                .sorted()
                .toList();
    }

    /** So many edits share a word as stand on one page of results; words that differ by more than a slip of the finger. */
    private String wordOf(int group) {
        String letters = Integer.toString(group, 26)
                .chars()
                .mapToObj(digit -> String.valueOf((char) ('a' + Character.digit(digit, 26))))
                .collect(Collectors.joining());
        return base + letters.repeat(3);
    }

    private void send(Console console, Console.Prepared form) {
        sent.put(form.slug(), System.nanoTime());
        try {
            console.send(form);
        } catch (IOException | RuntimeException e) {
            awaited.values().forEach(slugs -> slugs.remove(form.slug()));
            Bench.say("An edit has failed: " + e.getMessage());
        }
    }

    private void look() throws IOException, InterruptedException {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS);
        while (awaited.values().stream().anyMatch(slugs -> !slugs.isEmpty())) {
            if (System.nanoTime() > end) {
                throw new IOException("%d edits were not found"
                        .formatted(awaited.values().stream().mapToInt(Set::size).sum()));
            }
            for (Map.Entry<String, Set<String>> one : awaited.entrySet()) {
                if (one.getValue().stream().anyMatch(sent::containsKey)) {
                    lookFor(one.getKey(), one.getValue());
                }
            }
            TimeUnit.MILLISECONDS.sleep(MILLISECONDS_BETWEEN_LOOKS);
        }
    }

    private void lookFor(String word, Set<String> slugs) throws IOException, InterruptedException {
        List<String> listed = Console.listed(
                hub.get("/search?q=" + word + "&kind=service&exact=yes").body());
        long now = System.nanoTime();
        listed.stream().filter(slugs::remove).forEach(slug -> found.put(slug, now));
    }

    /** Of the organisation whose services are changed. */
    private UUID largest() throws IOException, InterruptedException {
        for (int page = 1; ; page++) {
            for (JsonNode service : services("page=" + page)) {
                JsonNode organisation = service.path("organization");
                if (organisation.path("name").asText().equals(InventedDirectory.LARGEST)) {
                    return UUID.fromString(organisation.path("id").asText());
                }
            }
        }
    }

    private List<String> ids(UUID organisation, int howMany) throws IOException, InterruptedException {
        List<String> ids = new ArrayList<>();
        for (int page = 1; ids.size() < howMany; page++) {
            services("organization_id=" + organisation + "&page=" + page)
                    .forEach(service -> ids.add(service.path("id").asText()));
        }
        return ids.subList(0, howMany);
    }

    private JsonNode services(String which) throws IOException, InterruptedException {
        JsonNode contents = JSON.readTree(hub.get("/oruk/services?per_page=" + A_PAGE + "&" + which)
                        .body())
                .path("contents");
        if (contents.isEmpty()) {
            throw new IOException("There are not enough services of " + InventedDirectory.LARGEST + " to change");
        }
        return contents;
    }
}
