package org.flourishhub.stories;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

/** The picture of a story: wanted when the story names one, then fetched once and kept by the hub, or given up after a few tries. */
@Entity
@Table(name = "story_picture")
public class StoryPicture {
    /** How far it has come. */
    public enum Status {
        WAITING,
        KEPT,
        REFUSED
    }

    private static final int TRIES = 5;

    @Id
    @Column(name = "story_id")
    private UUID storyId;

    @Column(name = "source_url")
    private String sourceUrl;

    @Enumerated(EnumType.STRING)
    private Status status;

    private int attempts;

    @Column(name = "due_at")
    private Instant dueAt;

    @Column(name = "claimed_until")
    private Instant claimedUntil;

    private String problem;
    private String digest;
    private Integer width;
    private Integer height;

    private byte[] jpeg;

    protected StoryPicture() {}

    public StoryPicture(UUID storyId, String sourceUrl, Instant now) {
        this.storyId = storyId;
        want(sourceUrl, now);
    }

    /** The story names a picture: when it is another one than before, that one is forgotten and the new one fetched. */
    public final void want(String sourceUrl, Instant now) {
        if (sourceUrl.equals(this.sourceUrl)) {
            return;
        }
        this.sourceUrl = sourceUrl;
        status = Status.WAITING;
        attempts = 0;
        dueAt = now;
        claimedUntil = null;
        problem = null;
        digest = null;
        width = null;
        height = null;
        jpeg = null;
    }

    /**
     * A try begins. It is counted before it is made: a picture that brings a node down with it is given up after as many
     * tries as any other.
     */
    void claim(Instant until) {
        if (attempts >= TRIES) {
            status = Status.REFUSED;
            problem = "It was tried several times, and none came to an end";
            return;
        }
        attempts++;
        claimedUntil = until;
    }

    /** Kept for as long as the story; a picture that is no longer the wanted one is passed over. */
    public void keep(String fetchedFrom, Jpeg picture) {
        if (!fetchedFrom.equals(sourceUrl)) {
            return;
        }
        status = Status.KEPT;
        claimedUntil = null;
        problem = null;
        digest = picture.digest();
        width = picture.width();
        height = picture.height();
        jpeg = picture.bytes();
    }

    /** Tried again after 1, 4, 16 and 64 minutes when that may help, then given up: a story is whole without its picture. */
    public void fail(String fetchedFrom, String sentence, boolean mayHelpToTryAgain, Instant now) {
        if (!fetchedFrom.equals(sourceUrl)) {
            return;
        }
        claimedUntil = null;
        problem = sentence.length() > 300 ? sentence.substring(0, 300) : sentence;
        status = mayHelpToTryAgain && attempts < TRIES ? Status.WAITING : Status.REFUSED;
        dueAt = now.plus(Duration.ofMinutes(1L << (2 * Math.max(0, attempts - 1))));
    }

    public UUID storyId() {
        return storyId;
    }

    public String sourceUrl() {
        return sourceUrl;
    }

    public Status status() {
        return status;
    }

    /** Why there is no picture, in words; {@code null} when nothing went wrong. */
    public String problem() {
        return problem;
    }

    boolean isWanted() {
        return status == Status.WAITING;
    }

    public boolean isKept() {
        return status == Status.KEPT;
    }

    /** SHA-256 of the bytes in hexadecimal, part of the picture's address, so that a changed picture has a new one. */
    public String digest() {
        return digest;
    }

    /** Pixels. */
    public Integer width() {
        return width;
    }

    /** Pixels. */
    public Integer height() {
        return height;
    }

    public byte[] jpeg() {
        return jpeg.clone();
    }
}
