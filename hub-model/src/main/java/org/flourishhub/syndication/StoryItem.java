package org.flourishhub.syndication;

/** A story or a piece of news, as a feed tells it. */
public record StoryItem(ItemFacts facts) implements FeedItem {

    @Override
    public StoryItem with(ItemFacts other) {
        return new StoryItem(other);
    }

    @Override
    public String fingerprint() {
        return facts.fingerprint();
    }
}
