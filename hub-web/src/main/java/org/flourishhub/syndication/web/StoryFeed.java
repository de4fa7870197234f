package org.flourishhub.syndication.web;

import java.time.Instant;
import java.util.List;
import org.flourishhub.directory.Organisation;
import org.flourishhub.shared.web.Paging;
import org.flourishhub.stories.Story;

/**
 * One page of a feed of stories, before it is written in one format or another.
 *
 * @param name what the feed's lasting id ends in
 * @param title for people
 * @param subtitle for people, the urgent help included
 * @param home path of the page for people
 * @param path where the feed lives, without its ending
 * @param changed when anything in the feed, on any page, last changed
 * @param stories latest change first, withdrawn ones among them
 */
record StoryFeed(
        String name,
        String title,
        String subtitle,
        String home,
        String path,
        Paging paging,
        Instant changed,
        List<Story> stories) {
    static String nameOf(Organisation organisation) {
        return "organisations/" + organisation.id() + "/stories";
    }

    /** The path of another page of this feed. */
    String page(String ending, int page) {
        return path + ending + paging.query("", page);
    }
}
