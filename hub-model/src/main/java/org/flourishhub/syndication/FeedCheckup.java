package org.flourishhub.syndication;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** What the doctor found when a feed was last looked at. There is one for each feed; the next replaces it. */
@Entity
@Table(name = "feed_checkup")
public class FeedCheckup {
    /** More than a partner would read. */
    private static final int MOST_REFUSED = 50;

    @Id
    @Column(name = "feed_id")
    private UUID feedId;

    @Column(name = "looked_at")
    private Instant lookedAt;

    private int items;
    private String remarks = "";

    @ElementCollection(fetch = FetchType.EAGER)
    @OrderColumn(name = "position")
    @CollectionTable(name = "feed_refusal", joinColumns = @JoinColumn(name = "feed_id"))
    private List<RefusedItem> refused = new ArrayList<>();

    protected FeedCheckup() {}

    public FeedCheckup(UUID feedId) {
        this.feedId = feedId;
    }

    /** A document came. */
    public void document(int entries, Set<FeedRemark> found, List<RefusedItem> left, Instant now) {
        lookedAt = now;
        items = entries;
        remarks = FeedRemark.written(found);
        List<RefusedItem> some = left.stream().limit(MOST_REFUSED).toList();
        if (!some.equals(List.copyOf(refused))) {
            refused.clear();
            refused.addAll(some);
        }
    }

    /** Something that only shows when the entries are taken in; it stands before the rest. */
    void alsoOutside(List<RefusedItem> left) {
        List<RefusedItem> all = new ArrayList<>(left);
        refused.stream().filter(item -> !left.contains(item)).forEach(all::add);
        items = Math.max(0, items - left.size());
        refused.clear();
        refused.addAll(all.subList(0, Math.min(all.size(), MOST_REFUSED)));
    }

    /** Something that only shows when nothing new comes. */
    public void also(FeedRemark remark) {
        Set<FeedRemark> all = remarks();
        all.add(remark);
        remarks = FeedRemark.written(all);
    }

    /** No document came: what is known of the last one stays, and only the trouble is new. */
    public void trouble(Set<FeedRemark> found) {
        Set<FeedRemark> all = remarks();
        all.removeIf(FeedRemark::isTrouble);
        all.addAll(found);
        remarks = FeedRemark.written(all);
    }

    public UUID feedId() {
        return feedId;
    }

    /** When a document last came; {@code null} when none ever did. */
    public Instant lookedAt() {
        return lookedAt;
    }

    /** How many entries the last document had, without the refused ones. */
    public int items() {
        return items;
    }

    public Set<FeedRemark> remarks() {
        return FeedRemark.read(remarks);
    }

    public List<RefusedItem> refused() {
        return List.copyOf(refused);
    }
}
