package org.flourishhub.booklets.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.text.Collator;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.flourishhub.booklets.BookletPress.Progress;
import org.flourishhub.booklets.web.Contents.Chapter;
import org.flourishhub.search.Kind;
import org.flourishhub.search.SearchDirectory;
import org.flourishhub.search.SearchQuery;
import org.flourishhub.search.SearchResults;
import org.flourishhub.site.web.InBrief;
import org.flourishhub.site.web.SavedListings;

/** Reads all that a booklet holds: what fits is asked of the search, what stands there of the directory itself. */
@ApplicationScoped
public class BookletReader {
    /** Some 200 pages in large print; more nobody prints, binds or finds anything in. */
    static final int MOST = 400;

    @Inject
    SearchDirectory directory;

    @Inject
    SavedListings listings;

    @Inject
    Clock clock;

    /** How many listings fit, without reading them. */
    long count(PrintedSearch search) {
        return search.chapters().stream()
                .mapToLong(kind -> directory.search(search.chapter(kind)).total())
                .sum();
    }

    Contents read(PrintedSearch search, Progress progress) {
        Instant now = clock.instant();
        Map<Kind, SearchResults> first = new LinkedHashMap<>();
        search.chapters().forEach(kind -> first.put(kind, directory.search(search.chapter(kind))));
        long found = first.values().stream().mapToLong(SearchResults::total).sum();
        int wanted = (int) Math.min(MOST, found);
        List<Chapter> chapters = new ArrayList<>();
        int written = 0;
        for (Map.Entry<Kind, SearchResults> chapter : first.entrySet()) {
            int before = written;
            List<InBrief> told = chapter(
                    chapter.getValue(),
                    search.chapter(chapter.getKey()),
                    MOST - written,
                    so -> progress.written(before + so, wanted));
            written += told.size();
            if (!told.isEmpty()) {
                chapters.add(new Chapter(chapter.getKey(), PrintedSearch.nameOf(chapter.getKey()), told));
            }
        }
        return new Contents(search.title(), chapters, found, now);
    }

    /** Hears how many have been read. */
    private interface Read {
        void soMany(int number);
    }

    private List<InBrief> chapter(SearchResults first, SearchQuery query, int most, Read heard) {
        List<InBrief> told = new ArrayList<>();
        SearchResults page = first;
        for (int number = 1; number <= first.pages() && told.size() < most; number++) {
            page = number == 1 ? first : directory.search(query.onPage(number));
            told.addAll(listings.of(page.hits().stream()
                    .map(hit -> hit.path().substring(hit.path().lastIndexOf('/') + 1))
                    .toList()));
            heard.soMany(Math.min(told.size(), most));
        }
        List<InBrief> kept = told.stream().limit(most).toList();
        boolean byDate = query.order() == SearchQuery.Order.SOONEST;
        return byDate ? kept : kept.stream().sorted(byName()).toList();
    }

    /** As people look things up on paper: A to Z, whatever the case or the accents. */
    private static Comparator<InBrief> byName() {
        Collator alphabet = Collator.getInstance(Locale.UK);
        return Comparator.comparing(InBrief::name, alphabet);
    }
}
