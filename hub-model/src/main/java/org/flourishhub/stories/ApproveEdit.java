package org.flourishhub.stories;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import org.flourishhub.directory.TaxonomyTerms;
import org.flourishhub.shared.Actor;
import org.flourishhub.shared.Announcer;

/** A moderator has read the newer words of a public story: from now on everybody reads them. */
@ApplicationScoped
public class ApproveEdit {
    @Inject
    Stories stories;

    @Inject
    StoryEdits edits;

    @Inject
    TaxonomyTerms terms;

    @Inject
    Announcer announcer;

    @Inject
    Clock clock;

    /** {@code version} is that of the newer words the moderator read; words that are newer still must be read first. */
    @Transactional
    public void approve(UUID storyId, long version, Actor moderator) {
        moderator.mustBeModerator();

        Story story = stories.get(storyId);
        StoryEdit edit = edits.get(storyId);
        edit.mustBeVersion(version);
        StoryText text = edit.text(story.consent());
        story.revise(text, terms.known(text.terms()), clock.instant());
        story.wasRead();
        edits.remove(storyId);

        announcer.announce(new StoryRevised(storyId));
    }
}
