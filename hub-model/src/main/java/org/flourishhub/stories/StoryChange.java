package org.flourishhub.stories;

import java.util.Objects;

/**
 * How a story would change by newer words.
 *
 * @param share which part of its words differs, title and text together
 * @param leadsElsewhere it would link to a site it did not link to before
 * @param showsElse it would show another picture
 */
record StoryChange(double share, boolean leadsElsewhere, boolean showsElse) {
    /** Of all words: below it an edit is a corrected slip. */
    private static final double SMALL = 0.05;

    static StoryChange of(Story story, StoryText text) {
        return new StoryChange(
                WordDifference.share(words(story.title(), story.html()), words(text.title(), text.html())),
                !StoryWords.linkedSites(story.html()).containsAll(StoryWords.linkedSites(text.html())),
                text.imageUrl() != null && !Objects.equals(text.imageUrl(), story.imageUrl()));
    }

    /** So little that nobody needs to read it first; small edits since the last reading count together. */
    boolean isSmallAfter(double drift) {
        return drift + share < SMALL && !leadsElsewhere && !showsElse;
    }

    private static String words(String title, String html) {
        return title + "\n" + StoryWords.text(html);
    }
}
