package org.flourishhub.search;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.flourishhub.search.SearchResults.Hit;

/** What one search shows on its first page today, and what it would show. */
public record SynonymPreview(String text, SearchResults before, SearchResults after) {
    /** Those that this search does not show on its first page today. */
    public boolean isNew(Hit hit) {
        return !paths(before).contains(hit.path());
    }

    /** Those of today's first page that would not be on it any more. */
    public List<Hit> lost() {
        Set<String> kept = paths(after);
        return before.hits().stream().filter(hit -> !kept.contains(hit.path())).toList();
    }

    private static Set<String> paths(SearchResults results) {
        return results.hits().stream().map(Hit::path).collect(Collectors.toSet());
    }
}
