package org.flourishhub.stories;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.flourishhub.shared.Actor;

/** A moderator has read the newer words of a public story and leaves it as it is. The same words are not shown again. */
@ApplicationScoped
public class RefuseEdit {
    @Inject
    StoryEdits edits;

    @Transactional
    public void refuse(UUID storyId, long version, Actor moderator) {
        moderator.mustBeModerator();

        StoryEdit edit = edits.get(storyId);
        edit.mustBeVersion(version);
        edits.remove(storyId);
    }
}
