package org.flourishhub.search;

import java.nio.file.Path;
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
        }
        System.exit(0);
    }

    static void fill(StandaloneHub hub, List<Listing> listings) throws Exception {
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
