package org.flourishhub.booklets.web;

import java.time.Instant;
import java.util.List;
import org.flourishhub.search.Kind;
import org.flourishhub.site.web.InBrief;

/**
 * What stands in a booklet.
 *
 * @param found how many listings fit the search; more than are in it when it would be too thick
 */
public record Contents(String title, List<Chapter> chapters, long found, Instant readAt) {
    /** The listings of one kind. */
    public record Chapter(Kind kind, String name, List<InBrief> listings) {
        public Chapter {
            listings = List.copyOf(listings);
        }

        /** Where it begins, for links inside the booklet. */
        public String anchor() {
            return "chapter-" + kind.slug();
        }
    }

    public Contents {
        chapters = List.copyOf(chapters);
    }

    public int printed() {
        return chapters.stream().mapToInt(chapter -> chapter.listings().size()).sum();
    }
}
