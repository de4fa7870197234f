package org.flourishhub.syndication;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Before anything is taken in: gives every entry of a reading its name, and knows entries again that come under a new one.
 * When a site moves, most of what looks new stands at the same path as before, or has the same title and date.
 */
@ApplicationScoped
public class KnowAgain {
    /** Of the entries that look new: so many are old ones when a site has moved. */
    private static final double MOVED = 0.8;

    @Inject
    FeedLedger ledger;

    @Inject
    FeedRungs rungs;

    @Inject
    Clock clock;

    /** Returns what it was given, with the names that the ledger knows. */
    @Transactional
    public Fetched.Brought know(Fetched.Brought brought) {
        Fetched.Brought named = name(brought);
        Reading reading = named.reading();
        Set<String> keys = reading.items().stream()
                .filter(KnowAgain::isTold)
                .map(FeedItem::key)
                .collect(Collectors.toSet());
        Set<String> known = ledger.known(reading.feedId(), keys);
        List<FeedItem> strangers = reading.items().stream()
                .filter(item -> isTold(item) && !known.contains(item.key()))
                .toList();
        if (!strangers.isEmpty()) {
            relink(strangers, reading.present());
        }
        return named;
    }

    /** Events and listings have memories of their own. */
    private static boolean isTold(FeedItem item) {
        return item instanceof StoryItem && !item.withdrawn();
    }

    /** Gives every entry its name, whether it is known or not. Needs a transaction. */
    Fetched.Brought name(Fetched.Brought brought) {
        if (brought.document() == null) {
            return brought;
        }
        Rung known = rungs.of(brought.feedId());
        Ladder.Named named = Ladder.named(brought.document(), known);
        if (named.rung() != known) {
            rungs.stand(brought.feedId(), named.rung(), clock.instant());
        }
        return brought.as(named.document());
    }

    private void relink(List<FeedItem> strangers, Set<String> present) {
        Map<FeedItem, ItemMarks> marks = new LinkedHashMap<>();
        strangers.forEach(item -> marks.put(item, ItemMarks.withoutText(item)));
        List<LedgerEntry> gone = ledger.marked(strangers.get(0).feedId(), marks.values()).stream()
                .filter(entry -> !present.contains(entry.key()))
                .toList();
        if (gone.isEmpty()) {
            return;
        }
        Set<UUID> there = ledger.alsoNamed(strangers.get(0).feedId(), present);
        gone = gone.stream().filter(entry -> !there.contains(entry.id())).toList();
        Map<FeedItem, LedgerEntry> pairs = pairs(marks, gone);
        boolean moved = pairs.size() >= strangers.size() * MOVED;
        Instant now = clock.instant();
        pairs.forEach((item, entry) -> {
            boolean samePage = Objects.equals(
                            entry.marks().page(), marks.get(item).page())
                    && entry.marks().page() != null
                    && Objects.equals(entry.marks().title(), marks.get(item).title());
            if (moved || samePage || entry.isWithdrawn()) {
                ledger.rename(entry, item.key(), now);
            }
        });
    }

    /** Which stranger is which entry that is no longer there; only where there is no doubt. */
    private static Map<FeedItem, LedgerEntry> pairs(Map<FeedItem, ItemMarks> marks, List<LedgerEntry> gone) {
        Map<FeedItem, LedgerEntry> pairs = new LinkedHashMap<>();
        Set<LedgerEntry> taken = new HashSet<>();
        for (Function<ItemMarks, String> by :
                List.<Function<ItemMarks, String>>of(ItemMarks::page, ItemMarks::path, ItemMarks::dated)) {
            Map<String, LedgerEntry> only = only(gone, entry -> by.apply(entry.marks()));
            Map<String, FeedItem> alone = only(marks.keySet(), item -> by.apply(marks.get(item)));
            alone.forEach((mark, item) -> {
                LedgerEntry entry = only.get(mark);
                if (entry != null && !pairs.containsKey(item) && taken.add(entry)) {
                    pairs.put(item, entry);
                }
            });
        }
        return pairs;
    }

    /** Those that share their mark with nobody. */
    private static <T> Map<String, T> only(Iterable<T> all, Function<T, String> mark) {
        Map<String, T> only = new LinkedHashMap<>();
        Map<String, Integer> count = new HashMap<>();
        for (T one : all) {
            String its = mark.apply(one);
            if (its != null) {
                only.put(its, one);
                count.merge(its, 1, Integer::sum);
            }
        }
        return only.entrySet().stream()
                .filter(entry -> count.get(entry.getKey()) == 1)
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, (a, b) -> a, LinkedHashMap::new));
    }
}
