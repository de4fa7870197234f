package org.flourishhub.syndication;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What has come through all the feeds but one. */
@ApplicationScoped
public class OtherFeeds {
    /** Of entries with the same title: enough to find the same story among them. */
    private static final int MOST_ALIKE = 20;

    @Inject
    EntityManager db;

    /**
     * Until the end of this transaction nobody else takes in stories that are new: else two feeds that bring the same one at
     * the same moment would both find that nobody has told it before.
     */
    void waitForOurTurn() {
        db.createNativeQuery("select id from intake_turn where id = 1 for update")
                .getSingleResult();
    }

    /**
     * Entries that may be the same story as one of these: they stand on the same page, or have the same title. The first that
     * came is the first; gravestones are there too.
     */
    List<LedgerEntry> alike(UUID feedId, Collection<ItemMarks> some) {
        List<LedgerEntry> found = new ArrayList<>(with("page_mark", some, ItemMarks::page, feedId));
        with("title_mark", some, ItemMarks::title, feedId).stream()
                .filter(entry -> !found.contains(entry))
                .forEach(found::add);
        found.sort(Comparator.comparing(LedgerEntry::takenInAt)
                .thenComparing(entry -> entry.id().toString()));
        return found;
    }

    /** Marks are digests: nothing that people typed. */
    @SuppressWarnings("unchecked")
    private List<LedgerEntry> with(
            String column, Collection<ItemMarks> some, Function<ItemMarks, String> mark, UUID feedId) {
        String marks = some.stream()
                .map(mark)
                .filter(Objects::nonNull)
                .distinct()
                .map(digest -> "'" + digest + "'")
                .collect(Collectors.joining(", "));
        return marks.isEmpty()
                ? List.of()
                : db.createNativeQuery("""
                        select * from (
                            select i.*, row_number() over (partition by %1$s order by taken_in_at, id) as place
                            from feed_item i where %1$s in (%2$s) and feed_id <> ?1) alike
                        where place <= %3$d""".formatted(column, marks, MOST_ALIKE), LedgerEntry.class)
                        .setParameter(1, feedId.toString())
                        .getResultList();
    }
}
