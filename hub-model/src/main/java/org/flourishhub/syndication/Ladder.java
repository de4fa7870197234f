package org.flourishhub.syndication;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * Gives the entries of one document the names they are known by. Where more than five in a hundred share theirs with
 * another entry, names of this kind cannot be trusted, and those of the next rung are used.
 */
final class Ladder {
    private static final double TOO_MANY = 0.05;

    private Ladder() {}

    /**
     * A document with its names.
     *
     * @param rung where its feed stands from now on
     */
    record Named(FeedDocument document, Rung rung) {}

    static Named named(FeedDocument document, Rung from) {
        List<FeedItem> items = once(document.items());
        Rung rung = from;
        while (rung != Rung.TITLE_TEXT && collides(items, rung)) {
            rung = rung.down();
        }
        return new Named(document.with(apart(items, rung)), rung);
    }

    /**
     * Each that is alike in every way, its dates too, only the first time: readers tell entries with the same id apart by
     * their pages, and would make two of one that is there twice.
     */
    private static List<FeedItem> once(List<FeedItem> items) {
        Set<FeedItem> nameless = new HashSet<>();
        return items.stream()
                .filter(item -> item.facts().givenId() == null
                        || nameless.add(item.with(item.facts().called(""))))
                .toList();
    }

    /** Two entries that are the same in every word are one that is there twice, and no collision. */
    private static boolean collides(List<FeedItem> items, Rung rung) {
        Map<String, FeedItem> first = new HashMap<>();
        int entries = 0;
        int collisions = 0;
        for (FeedItem item : items) {
            FeedItem other = first.putIfAbsent(nameOf(item, rung), item);
            boolean twice = other != null && other.fingerprint().equals(item.fingerprint());
            entries += twice ? 0 : 1;
            collisions += other == null || twice ? 0 : 1;
        }
        return collisions > entries * TOO_MANY;
    }

    /**
     * Readers may have told stories with the same id apart already: what counts is what the feed itself calls them. The
     * dates of an event that repeats share their name rightly.
     */
    private static String nameOf(FeedItem item, Rung rung) {
        String given = item instanceof StoryItem ? item.facts().givenId() : null;
        return rung == Rung.ID && given != null ? given : rung.keyOf(item);
    }

    /**
     * The few that share a name: the one whose page it is keeps it, else the oldest; another is named by its page or its
     * words too. One that is the same in every word is there twice, and left out.
     */
    static List<FeedItem> apart(List<FeedItem> items, Rung rung) {
        Map<String, FeedItem> named = new HashMap<>();
        FeedItem[] kept = new FeedItem[items.size()];
        for (int at : order(items, rung)) {
            FeedItem item = items.get(at);
            String key = rung.keyOf(item);
            FeedItem first = named.get(key);
            if (first != null
                    && item instanceof StoryItem
                    && !first.fingerprint().equals(item.fingerprint())) {
                key += "|" + apartFrom(first, item);
            }
            if (named.putIfAbsent(key, item) == null) {
                kept[at] = item.with(item.facts().called(key));
            }
        }
        return Arrays.stream(kept).filter(Objects::nonNull).toList();
    }

    /** Stories from the oldest, those whose page is their name before the others; what is no story as it stands. */
    private static List<Integer> order(List<FeedItem> items, Rung rung) {
        List<Integer> order = new ArrayList<>();
        for (int at = 0; at < items.size(); at++) {
            order.add(at);
        }
        order.sort(Comparator.comparing((Integer at) -> items.get(at) instanceof StoryItem
                        && !rung.keyOf(items.get(at)).equals(items.get(at).link()))
                .thenComparing(at -> items.get(at) instanceof StoryItem ? -at : at));
        return order;
    }

    private static String apartFrom(FeedItem first, FeedItem item) {
        boolean byPage = item.link() != null && !item.link().equals(first.link());
        return byPage ? item.link() : Digest.of(item.title() + item.html());
    }
}
