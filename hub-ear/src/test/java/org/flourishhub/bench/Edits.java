package org.flourishhub.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.flourishhub.search.SearchQuery;
import org.flourishhub.shared.Slug;

/** Services changed in the console, so many a second, while a visitor looks for the new words until each can be found. */
final class Edits {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int A_PAGE = 50;
    private static final int MILLISECONDS_BETWEEN_LOOKS = 50;
    private static final long PATIENCE_SECONDS = 120;

    private final HubUnderLoad hub;
    private final String word =
            "bench" + Long.toString(System.currentTimeMillis(), 36).replaceAll("[0-9]", "x");
    private final Map<String, Long> sent = new ConcurrentHashMap<>();
    private final Map<String, Long> found = new ConcurrentHashMap<>();
    private final AtomicInteger refused = new AtomicInteger();

    Edits(HubUnderLoad hub) {
        this.hub = hub;
    }

    /** Milliseconds from the moment each edit was sent until it was found, sorted. */
    List<Double> run(int perSecond, int seconds) throws Exception {
        Bench.say("Opening %d forms in the console …".formatted(perSecond * seconds));
        UUID organisation = largest();
        String email = hub.addEditorOf(Slug.of(InventedDirectory.LARGEST, organisation));
        Console console = new Console(hub, email, word);
        List<Console.Prepared> forms = new ArrayList<>();
        for (String id : ids(organisation, perSecond * seconds)) {
            forms.add(console.open(id));
        }
        Bench.say("Sending %d a second for %d s …".formatted(perSecond, seconds));
        ScheduledExecutorService editors = Executors.newScheduledThreadPool(8);
        try {
            for (int i = 0; i < forms.size(); i++) {
                Console.Prepared form = forms.get(i);
                editors.schedule(() -> send(console, form), i * 1_000_000L / perSecond, TimeUnit.MICROSECONDS);
            }
            look(forms.size());
        } finally {
            editors.shutdownNow();
        }
        return found.entrySet().stream()
                .map(one -> (one.getValue() - sent.get(one.getKey())) / 1e6)
                .sorted()
                .toList();
    }

    private void send(Console console, Console.Prepared form) {
        sent.put(form.slug(), System.nanoTime());
        try {
            console.send(form);
        } catch (IOException | RuntimeException e) {
            refused.incrementAndGet();
            Bench.say("An edit has failed: " + e.getMessage());
        }
    }

    private void look(int all) throws IOException, InterruptedException {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS);
        while (found.size() + refused.get() < all) {
            if (System.nanoTime() > end) {
                throw new IOException("%d of %d edits were not found".formatted(all - found.size(), all));
            }
            for (int page = 1; lookAt(page); page++) {
                // as long as everything there is new, there may be more
            }
            TimeUnit.MILLISECONDS.sleep(MILLISECONDS_BETWEEN_LOOKS);
        }
    }

    /** Answers whether the whole page was full of what had not been seen. */
    private boolean lookAt(int page) throws IOException, InterruptedException {
        List<String> slugs = Console.listed(hub.get("/search?q=" + word + "&kind=service&sort=checked&exact=yes"
                        + (page == 1 ? "" : "&page=" + page))
                .body());
        long now = System.nanoTime();
        long news = slugs.stream()
                .filter(sent::containsKey)
                .filter(slug -> found.putIfAbsent(slug, now) == null)
                .count();
        return news == SearchQuery.PAGE_SIZE;
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
