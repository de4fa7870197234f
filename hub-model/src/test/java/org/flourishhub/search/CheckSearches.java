package org.flourishhub.search;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.apache.solr.common.SolrInputDocument;
import org.flourishhub.search.SearchResults.Segment;
import org.flourishhub.standalone.StandaloneHub;

/** Runs a log of searches against a generated directory and says how many show the known answer on the first page. */
public final class CheckSearches {
    private static final int BATCH = 1_000;

    private CheckSearches() {}

    /** Takes the folder with the directory and its log. */
    public static void main(String[] words) throws Exception {
        GeneratedDirectory directory = new GeneratedDirectory(Path.of(words[0]));
        try (StandaloneHub hub = SearchHub.start()) {
            fill(hub, directory.listings());
            SearchDirectory search = hub.get(SearchDirectory.class);
            Map<String, int[]> found = new TreeMap<>();
            for (KnownAnswer known : directory.searches()) {
                boolean shown = isShown(search.search(SearchQuery.of(known.text())), known);
                found.computeIfAbsent(known.kind(), kind -> new int[2])[shown ? 0 : 1]++;
                if (!shown) {
                    System.out.println("missed: " + known + " → "
                            + search.search(SearchQuery.of(known.text())).searchedFor());
                }
            }
            found.forEach((kind, counts) -> System.out.printf(
                    "%s: %d of %d, %.1f %%%n",
                    kind, counts[0], counts[0] + counts[1], 100.0 * counts[0] / (counts[0] + counts[1])));
            timeCompletion(hub, directory.searches());
        }
        System.exit(0);
    }

    /** How long the hub takes to complete what somebody types, letter by letter. */
    static void timeCompletion(StandaloneHub hub, List<KnownAnswer> searches) {
        CompleteWords names = hub.get(CompleteWords.class);
        List<Double> milliseconds = new ArrayList<>();
        for (int round = 0; round < 2; round++) {
            milliseconds.clear();
            for (KnownAnswer search : searches) {
                for (int typed = 2; typed <= Math.min(8, search.title().length()); typed++) {
                    long begun = System.nanoTime();
                    names.complete(search.title().substring(0, typed));
                    milliseconds.add((System.nanoTime() - begun) / 1e6);
                }
            }
        }
        milliseconds.sort(null);
        System.out.printf(
                "completion, %d requests: p50 %.1f ms, p95 %.1f ms%n",
                milliseconds.size(),
                milliseconds.get(milliseconds.size() / 2),
                milliseconds.get(milliseconds.size() * 95 / 100));
    }

    static void fill(StandaloneHub hub, List<Listing> listings) {
        try {
            write(hub, listings);
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private static void write(StandaloneHub hub, List<Listing> listings) throws Exception {
        var solr = hub.get(SolrConnection.class).keeping();
        for (int from = 0; from < listings.size(); from += BATCH) {
            List<SolrInputDocument> some = listings.subList(from, Math.min(listings.size(), from + BATCH)).stream()
                    .map(ListingDocument::of)
                    .toList();
            solr.add(some);
        }
        solr.commit();
    }

    static boolean isShown(SearchResults results, KnownAnswer known) {
        return titles(results).contains(known.title());
    }

    static List<String> titles(SearchResults results) {
        return results.hits().stream()
                .map(hit -> hit.title().stream().map(Segment::text).collect(Collectors.joining()))
                .toList();
    }
}
