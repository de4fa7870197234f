package org.flourishhub.stories.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.flourishhub.shared.web.InWords;
import org.flourishhub.stories.Story;
import org.flourishhub.stories.StoryEdit;
import org.flourishhub.stories.StoryWords;
import org.flourishhub.stories.WordDifference;

/**
 * A public story beside its newer words.
 *
 * @param version of the newer words, so that nobody decides about others
 * @param title what changes in the title
 * @param text what changes in the text
 * @param others what else changes: the writer's name, the page, the licence, the picture
 */
public record EditComparison(
        UUID storyId,
        String slug,
        long version,
        String language,
        String from,
        String received,
        String source,
        int changedInHundred,
        WordDifference title,
        WordDifference text,
        List<Change> others) {

    /** One fact about a story; {@code null} where there is or was none. */
    public record Change(String what, String before, String after) {}

    static EditComparison of(Story story, StoryEdit edit) {
        String before = StoryWords.text(story.html());
        String after = StoryWords.text(edit.html());
        double share = WordDifference.share(story.title() + "\n" + before, edit.title() + "\n" + after);
        return new EditComparison(
                story.id(),
                story.slug(),
                edit.version(),
                story.language(),
                story.organisation() == null
                        ? story.attribution()
                        : story.organisation().name(),
                InWords.moment(edit.receivedAt()),
                edit.sourceUrl(),
                (int) Math.ceil(share * 100),
                WordDifference.between(story.title(), edit.title()),
                WordDifference.between(before, after),
                others(story, edit));
    }

    private static List<Change> others(Story story, StoryEdit edit) {
        List<Change> changes = new ArrayList<>();
        add(changes, "In lists it is shown as", story.summary(), edit.summary());
        add(changes, "Writer", story.author(), edit.author());
        add(changes, "Page it was first told on", story.sourceUrl(), edit.sourceUrl());
        add(changes, "Licence", story.licence(), edit.licence());
        add(changes, "Picture", story.imageUrl(), edit.imageUrl());
        return changes;
    }

    private static void add(List<Change> changes, String what, String before, String after) {
        String one = before == null || before.isBlank() ? null : before;
        String other = after == null || after.isBlank() ? null : after;
        if (!Objects.equals(one, other)) {
            changes.add(new Change(what, one, other));
        }
    }
}
