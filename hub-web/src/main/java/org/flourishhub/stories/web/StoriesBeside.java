package org.flourishhub.stories.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.flourishhub.directory.DirectoryEntry;
import org.flourishhub.directory.web.Beside;
import org.flourishhub.stories.Stories;
import org.flourishhub.stories.Story;

/** Puts the stories that came through the same organisation and share a word with it on the page of a service or an event. */
@ApplicationScoped
public class StoriesBeside implements Beside {
    private static final int MOST = 3;

    @Inject
    Stories stories;

    @Override
    public List<Related> about(DirectoryEntry entry) {
        return stories.publishedBeside(entry, MOST).stream()
                .map(StoriesBeside::related)
                .toList();
    }

    private static Related related(Story story) {
        String from = story.author() == null ? story.attribution() : story.author();
        return new Related(story.id(), "/stories/" + story.slug(), story.title(), story.language(), from);
    }
}
