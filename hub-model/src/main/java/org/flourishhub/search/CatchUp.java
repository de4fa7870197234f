package org.flourishhub.search;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.flourishhub.changes.ChangeKind;
import org.flourishhub.changes.PublicChange;
import org.flourishhub.changes.PublicChanges;

/** Writes to an index whatever the public has seen change since a place in the order of changes, as it is now. */
@ApplicationScoped
public class CatchUp {
    private static final int AT_ONCE = 250;

    /** Behind every id, so that a place is read once it is left behind. */
    private static final String LAST_ID = "~";

    @Inject
    PublicChanges changes;

    @Inject
    ReadForIndex listings;

    @Inject
    TwoIndexes indexes;

    /** The place up to which all changes can be read now. */
    long place() {
        return changes.revision();
    }

    /** Returns the place that the index has come to. */
    long write(String index, long after) {
        long place = place();
        for (Kind kind : Kind.values()) {
            write(index, kind, after);
        }
        return place;
    }

    private void write(String index, Kind kind, long after) {
        long modified = after;
        String id = LAST_ID;
        List<PublicChange> some;
        do {
            some = changes.after(ChangeKind.valueOf(kind.name()), modified, id, AT_ONCE);
            if (!some.isEmpty()) {
                write(index, kind, some.stream().map(PublicChange::id).toList());
                PublicChange last = some.get(some.size() - 1);
                modified = last.modified();
                id = last.id().toString();
            }
        } while (some.size() == AT_ONCE);
    }

    private void write(String index, Kind kind, List<UUID> ids) {
        List<Listing> there = listings.read(kind, ids);
        var found = there.stream().map(Listing::id).collect(Collectors.toSet());
        Stream<UUID> gone = ids.stream().filter(id -> !found.contains(id));
        indexes.write(
                index, there, gone.map(id -> ListingDocument.idOf(kind, id)).toList());
    }
}
