package org.flourishhub.syndication;

/** What a subscriber can be told about a story. */
public enum StoryNews {
    PUBLISHED("story.published"),
    REVISED("story.revised"),
    WITHDRAWN("story.withdrawn");

    private final String type;

    StoryNews(String type) {
        this.type = type;
    }

    /** As the message itself says it. */
    public String type() {
        return type;
    }
}
