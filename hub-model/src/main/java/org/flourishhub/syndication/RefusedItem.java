package org.flourishhub.syndication;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

/** One entry of a document that is not taken in, and why. */
@Embeddable
public class RefusedItem {
    /** Why an entry stays outside. */
    public enum Reason {
        /** Nothing to know it by at the next reading. */
        NO_ID,
        /** It is there twice. */
        TWICE,
        /** The partner protects it with a password. */
        PROTECTED,
        /** The partner marks it as private. */
        PRIVATE,
        /** Its writer is still at work on it. */
        DRAFT,
        /** It has neither title nor text. */
        NOTHING_SAID,
        /** A to-do or a note of a calendar: nothing to go to. */
        NO_EVENT,
        /** An event without a day. */
        NO_DAY,
        /** An event that comes again, at dates which took too long to work out: its own, or those of the events before it. */
        SLOW_RULE,
        /** It could not be read. */
        UNREADABLE
    }

    private static final int LONGEST = 120;

    private String title;

    @Enumerated(EnumType.STRING)
    private Reason reason;

    protected RefusedItem() {}

    /** {@code title} is plain text by which the partner knows the entry; it may be empty. */
    public RefusedItem(String title, Reason reason) {
        this.title = title.length() <= LONGEST
                ? title
                : title.substring(0, title.offsetByCodePoints(0, title.codePointCount(0, LONGEST - 1))) + "…";
        this.reason = reason;
    }

    public String title() {
        return title;
    }

    public Reason reason() {
        return reason;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof RefusedItem item && item.title.equals(title) && item.reason == reason;
    }

    @Override
    public int hashCode() {
        return title.hashCode();
    }

    @Override
    public String toString() {
        return reason + ": " + title;
    }
}
