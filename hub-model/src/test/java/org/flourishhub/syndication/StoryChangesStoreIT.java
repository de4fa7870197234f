package org.flourishhub.syndication;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.flourishhub.directory.Cast;
import org.flourishhub.directory.TaxonomyTerm;
import org.flourishhub.standalone.StandaloneHub;
import org.flourishhub.standalone.TestHub;
import org.flourishhub.stories.ReceiveStory;
import org.flourishhub.stories.ReviseStory;
import org.flourishhub.stories.Story;
import org.flourishhub.stories.StoryCast;
import org.flourishhub.stories.WithdrawStory;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class StoryChangesStoreIT {
    static StandaloneHub hub;

    @BeforeAll
    static void start() {
        hub = TestHub.start();
    }

    @AfterAll
    static void stop() {
        hub.close();
    }

    @Test
    void whatever_changes_moves_to_the_top_and_nothing_that_was_public_leaves() {
        UUID hillside = Cast.organisation(hub, "Hillside Voices");
        UUID oakfield = Cast.organisation(hub, "Oakfield Growers");
        long before = changes().count(null);
        UUID first = receive(hillside, true);
        UUID second = receive(hillside, true);
        UUID others = receive(oakfield, true);
        receive(hillside, false);
        UUID neverPublic = receive(hillside, false);

        assertThat(ids(hillside)).containsExactly(second, first);
        assertThat(ids(null)).startsWith(others, second, first);

        hub.get(ReviseStory.class).revise(first, StoryCast.story("Revised", "<p>W</p>"), Cast.ADMINISTRATOR);
        assertThat(ids(hillside)).containsExactly(first, second);

        hub.get(WithdrawStory.class).withdraw(second, Cast.ADMINISTRATOR);
        hub.get(WithdrawStory.class).withdraw(neverPublic, Cast.ADMINISTRATOR);
        assertThat(ids(hillside)).containsExactly(second, first);
        assertThat(changes().count(hillside)).isEqualTo(2);
        assertThat(changes().count(null)).isEqualTo(before + 3);
        Story top = changes().of(hillside, 0, 1).get(0);
        assertThat(top.isWithdrawn()).isTrue();
        assertThat(changes().latest(hillside)).contains(top.lastModified());
        assertThat(changes().latest(UUID.randomUUID())).isEmpty();
    }

    @Test
    void words_of_the_taxonomy_come_along() {
        UUID organisation = Cast.organisation(hub, "Quiet Company");
        receive(organisation, true);
        receive(organisation, true);

        assertThat(changes().of(organisation, 0, 10)).hasSize(2).allSatisfy(story -> assertThat(story.terms())
                .extracting(TaxonomyTerm::slug)
                .containsExactly("resilience"));
    }

    private static StoryChanges changes() {
        return hub.get(StoryChanges.class);
    }

    private static List<UUID> ids(UUID organisation) {
        return changes().of(organisation, 0, 10).stream().map(Story::id).toList();
    }

    private static UUID receive(UUID organisation, boolean publishAtOnce) {
        return hub.get(ReceiveStory.class)
                .receive(organisation, StoryCast.story("Beans", "<p>W</p>"), publishAtOnce, Cast.ADMINISTRATOR);
    }
}
