package org.flourishhub.syndication;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * One document of a partner, read, whatever format it had.
 *
 * @param items in the order of the document, without those taken back
 * @param withdrawn keys of entries that the document says were taken back
 * @param covers how much of what the partner publishes it shows
 * @param remarks what its doctor noticed while reading
 * @param refused entries that cannot be taken in
 */
public record FeedDocument(
        UUID feedId,
        FeedHead head,
        List<FeedItem> items,
        Set<String> withdrawn,
        Reading.Covers covers,
        Set<FeedRemark> remarks,
        List<RefusedItem> refused) {

    public FeedDocument(
            UUID feedId,
            FeedHead head,
            List<FeedItem> items,
            Set<String> withdrawn,
            Reading.Covers covers,
            Set<FeedRemark> remarks) {
        this(feedId, head, items, withdrawn, covers, remarks, List.of());
    }

    /** Addresses that RPDE makes, and moments. */
    private static final Pattern PLACE =
            Pattern.compile("[?&]after(Timestamp|Id|ChangeNumber)=|^\\d{4}-\\d{2}-\\d{2}T[\\d:.]+Z$");

    public FeedDocument {
        items = List.copyOf(items);
        withdrawn = Set.copyOf(withdrawn);
        remarks = Set.copyOf(remarks);
        refused = List.copyOf(refused);
    }

    public FeedDocument with(FeedHead other) {
        return new FeedDocument(feedId, other, items, withdrawn, covers, remarks, refused);
    }

    FeedDocument covering(Reading.Covers part) {
        return new FeedDocument(feedId, head, items, withdrawn, part, remarks, refused);
    }

    FeedDocument with(List<FeedItem> others) {
        return new FeedDocument(feedId, head, others, withdrawn, covers, remarks, refused);
    }

    /** The same document, with those of its entries outside that {@code which} names; they have no title to go by. */
    public FeedDocument refusing(Predicate<FeedItem> which, RefusedItem.Reason reason) {
        List<FeedItem> kept = items.stream().filter(which.negate()).toList();
        List<RefusedItem> outside = new ArrayList<>(refused);
        outside.addAll(Collections.nCopies(items.size() - kept.size(), new RefusedItem("", reason)));
        return new FeedDocument(feedId, head, kept, withdrawn, covers, remarks, outside);
    }

    /**
     * Where the next reading goes on, of a feed that tells what was changed: an address or a moment; {@code null} for all
     * other feeds, also for those that have further pages.
     */
    public String place() {
        String next = head.links().next();
        return next != null && PLACE.matcher(next).find() ? next : null;
    }

    /** As it is taken in: each key once, the oldest first, and last what was taken back. */
    public Reading reading() {
        Map<String, FeedItem> once = new LinkedHashMap<>();
        items.stream()
                .filter(item -> !withdrawn.contains(item.key()))
                .forEach(item -> once.putIfAbsent(item.key(), item));
        List<Instant> dates = once.values().stream()
                .map(FeedItem::writtenAt)
                .filter(Objects::nonNull)
                .sorted()
                .toList();
        List<FeedItem> oldestFirst = new ArrayList<>(once.values());
        Collections.reverse(oldestFirst);
        withdrawn.stream().sorted().forEach(key -> oldestFirst.add(FeedItem.withdrawn(feedId, key)));
        return new Reading(
                feedId,
                oldestFirst,
                once.keySet().stream().collect(Collectors.toSet()),
                covers,
                dates.isEmpty() ? null : dates.get(0),
                dates.isEmpty() ? null : dates.get(dates.size() - 1));
    }
}
