package org.flourishhub.syndication;

/** A story or a piece of news, as a feed tells it. */
public final class StoryItem implements FeedItem {
    private final ItemFacts facts;

    /** Several steps ask for it, and it takes as long as writing the story to the database. */
    private String fingerprint;

    /** Likewise. */
    private ItemMarks marks;

    public StoryItem(ItemFacts facts) {
        this.facts = facts;
    }

    @Override
    public ItemFacts facts() {
        return facts;
    }

    @Override
    public StoryItem with(ItemFacts other) {
        return new StoryItem(other);
    }

    @Override
    public String fingerprint() {
        if (fingerprint == null) {
            fingerprint = facts.fingerprint();
        }
        return fingerprint;
    }

    /** Without the shape of its text. */
    ItemMarks marks() {
        if (marks == null) {
            marks = ItemMarks.made(this);
        }
        return marks;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof StoryItem story && facts.equals(story.facts);
    }

    @Override
    public int hashCode() {
        return facts.hashCode();
    }

    @Override
    public String toString() {
        return facts.toString();
    }
}
