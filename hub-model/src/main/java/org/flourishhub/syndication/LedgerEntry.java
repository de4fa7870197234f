package org.flourishhub.syndication;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

/**
 * What the hub knows about one entry of one feed: which story it became, and which words it had. Once withdrawn it
 * stays as a gravestone, with nothing but its names, its marks and dates, so that the entry never comes back, not even
 * under another name or through another feed.
 */
@Entity
@Table(name = "feed_item")
public class LedgerEntry {
    /** Whether its story may still be told. */
    public enum State {
        LIVE,
        WITHDRAWN
    }

    /** Where it was when its feed was last read. */
    public enum Absence {
        PRESENT,
        /** It left at the end, because newer ones came: that means nothing. */
        FELL_OFF,
        /** It should have been there and was not: its page is asked. */
        MISSING
    }

    /** A page that only looks as if it had been taken back must look so for this long. */
    private static final Duration DOUBT = Duration.ofHours(20);

    @Id
    private UUID id;

    @Version
    private long version;

    @Column(name = "feed_id")
    private UUID feedId;

    @Column(name = "item_key")
    private String key;

    @Enumerated(EnumType.STRING)
    private State state = State.LIVE;

    private String fingerprint;

    @Column(name = "story_id")
    private UUID storyId;

    private String permalink;

    @Column(name = "written_at")
    private Instant writtenAt;

    @Column(name = "taken_in_at")
    private Instant takenInAt;

    @Column(name = "revised_at")
    private Instant revisedAt;

    @Column(name = "checked_at")
    private Instant checkedAt;

    @Column(name = "withdrawn_at")
    private Instant withdrawnAt;

    @Column(name = "page_mark")
    private String pageMark;

    @Column(name = "path_mark")
    private String pathMark;

    @Column(name = "dated_mark")
    private String datedMark;

    @Column(name = "title_mark")
    private String titleMark;

    @Column(name = "text_mark")
    private Long textMark;

    private boolean original = true;

    @Enumerated(EnumType.STRING)
    private Absence absence = Absence.PRESENT;

    @Column(name = "absent_since")
    private Instant absentSince;

    @Column(name = "doubted_at")
    private Instant doubtedAt;

    protected LedgerEntry() {}

    /** {@code original}: its feed is the story's own source, and does not only pass it on. */
    LedgerEntry(UUID id, FeedItem item, ItemMarks marks, UUID storyId, boolean original, Instant now) {
        this.id = id;
        this.feedId = item.feedId();
        this.key = item.key();
        this.storyId = storyId;
        this.fingerprint = item.fingerprint();
        this.permalink = item.link();
        this.writtenAt = item.writtenAt();
        this.takenInAt = now;
        this.original = original;
        mark(marks);
    }

    private void mark(ItemMarks marks) {
        pageMark = marks.page();
        pathMark = marks.path();
        datedMark = marks.dated();
        titleMark = marks.title();
        textMark = marks.text();
    }

    ItemMarks marks() {
        return new ItemMarks(pageMark, pathMark, datedMark, titleMark, textMark);
    }

    void rename(String newer) {
        key = newer;
    }

    /** Entries from before there were marks get theirs when they are next seen. */
    void markIfUnmarked(FeedItem item) {
        if (titleMark == null && pageMark == null) {
            mark(ItemMarks.of(item));
        }
    }

    public boolean isWithdrawn() {
        return state == State.WITHDRAWN;
    }

    String fingerprint() {
        return fingerprint;
    }

    public boolean saysTheSameAs(FeedItem item) {
        return fingerprint.equals(item.fingerprint());
    }

    public void revise(FeedItem item, Instant now) {
        fingerprint = item.fingerprint();
        permalink = item.link();
        writtenAt = item.writtenAt() == null ? writtenAt : item.writtenAt();
        revisedAt = now;
        mark(ItemMarks.of(item));
    }

    /** Its story goes on with another source: whatever this one says next is taken as new. */
    void tellAgain() {
        fingerprint = Digest.of("");
    }

    /** It was not where it should be, but its page still stands. */
    public void checked(Instant now) {
        checkedAt = now;
        doubtedAt = null;
    }

    /** Its page looks as if it had been taken back. Returns whether it has looked so for long enough to be believed. */
    boolean doubted(Instant now) {
        checkedAt = now;
        doubtedAt = doubtedAt == null ? now : doubtedAt;
        return !doubtedAt.plus(DOUBT).isAfter(now);
    }

    void isMissed(Instant now) {
        absentSince = absence == Absence.MISSING ? absentSince : now;
        absence = Absence.MISSING;
    }

    /** Everything goes but the key, the last fingerprint and the dates of our own doing. */
    public void withdraw(Instant now) {
        if (isWithdrawn()) {
            return;
        }
        state = State.WITHDRAWN;
        permalink = null;
        writtenAt = null;
        withdrawnAt = now;
        absence = Absence.PRESENT;
        absentSince = null;
        doubtedAt = null;
    }

    /** Somebody else told it first. */
    void passesOn() {
        original = false;
    }

    /** {@code null} when the partner gives no date, and for gravestones. */
    Instant writtenAt() {
        return writtenAt;
    }

    Instant takenInAt() {
        return takenInAt;
    }

    public boolean isOriginal() {
        return original;
    }

    public Absence absence() {
        return absence;
    }

    /** Since when it has not been where it should be; {@code null} while it is not missing. */
    public Instant absentSince() {
        return absentSince;
    }

    public UUID id() {
        return id;
    }

    public UUID feedId() {
        return feedId;
    }

    public String key() {
        return key;
    }

    public UUID storyId() {
        return storyId;
    }

    /** The page it stands on; {@code null} when it has none, and for gravestones. */
    public String permalink() {
        return permalink;
    }

    public Instant withdrawnAt() {
        return withdrawnAt;
    }
}
