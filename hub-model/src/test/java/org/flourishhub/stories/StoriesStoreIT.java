package org.flourishhub.stories;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Set;
import java.util.UUID;
import org.flourishhub.directory.Cast;
import org.flourishhub.shared.Actor;
import org.flourishhub.shared.EditedMeanwhile;
import org.flourishhub.shared.NotAllowed;
import org.flourishhub.shared.RuleBroken;
import org.flourishhub.standalone.StandaloneHub;
import org.flourishhub.standalone.TestHub;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class StoriesStoreIT {
    static final Actor MODERATOR =
            new Actor(UUID.randomUUID(), "Ada", Set.of(Actor.HubRole.MODERATOR), java.util.Map.of());
    static StandaloneHub hub;
    static UUID hillside;

    @BeforeAll
    static void start() {
        hub = TestHub.start();
        hillside = Cast.organisation(hub, "Hillside Voices");
    }

    @AfterAll
    static void stop() {
        hub.close();
    }

    @Test
    void a_story_waits_for_a_moderator_and_is_then_public() {
        UUID id = receive("Beans, mostly", false);
        assertThat(stories().awaitingModeration(0, 50)).extracting(Story::id).contains(id);

        hub.get(ApproveStory.class).approve(id, stories().get(id).version(), MODERATOR);

        assertThat(stories().published(0, 50)).extracting(Story::id).contains(id);
        assertThat(stories().awaitingModeration(0, 50)).extracting(Story::id).doesNotContain(id);
    }

    @Test
    void a_moderator_decides_only_about_the_words_they_have_read() {
        UUID id = receive("Draft of a poem", false);
        long read = stories().get(id).version();
        hub.get(ReviseStory.class).revise(id, StoryCast.story("Another poem", "<p>New words</p>"), Cast.ADMINISTRATOR);

        assertThatThrownBy(() -> hub.get(ApproveStory.class).approve(id, read, MODERATOR))
                .isInstanceOf(EditedMeanwhile.class);
        assertThat(stories().get(id).isPublic()).isFalse();
    }

    @Test
    void a_withdrawn_story_keeps_no_word_not_even_in_its_address_and_never_comes_back() {
        UUID id = receive("The winter I nearly left", true);
        String address = stories().get(id).slug();

        hub.get(WithdrawStory.class).withdraw(id, MODERATOR);
        hub.get(WithdrawStory.class).withdraw(id, MODERATOR);

        Story story = stories().findBySlug(address).orElseThrow();
        assertThat(story.isWithdrawn()).isTrue();
        assertThat(story.title() + story.summary() + story.html()).isEmpty();
        assertThat(story.author()).isNull();
        assertThat(story.attribution()).isNull();
        assertThat(story.sourceUrl()).isNull();
        assertThat(story.writtenAt()).isNull();
        assertThat(story.slug()).doesNotContain("winter");
        hub.inTransaction(() -> assertThat(stories().get(id).terms()).isEmpty());
        assertThatThrownBy(() -> hub.get(ApproveStory.class).approve(id, story.version(), MODERATOR))
                .isInstanceOf(RuleBroken.class);
    }

    @Test
    void turning_a_story_down_needs_a_reason() {
        UUID id = receive("An advertisement", false);
        long version = stories().get(id).version();

        assertThatThrownBy(() -> hub.get(RejectStory.class).reject(id, version, " ", MODERATOR))
                .isInstanceOf(RuleBroken.class);
        hub.get(RejectStory.class).reject(id, version, "It sells something", MODERATOR);

        assertThat(stories().get(id).rejectionReason()).isEqualTo("It sells something");
    }

    @Test
    void only_moderators_decide() {
        UUID id = receive("Mine to read", false);
        Actor editor = new Actor(
                UUID.randomUUID(), "Jo", Set.of(), java.util.Map.of(hillside, Actor.OrganisationRole.ADMINISTRATOR));

        assertThatThrownBy(() -> hub.get(ApproveStory.class).approve(id, 1, editor))
                .isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> hub.get(RejectStory.class).reject(id, 1, "No", editor))
                .isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> hub.get(WithdrawStory.class).withdraw(id, editor))
                .isInstanceOf(NotAllowed.class);
    }

    private static UUID receive(String title, boolean publishAtOnce) {
        return hub.get(ReceiveStory.class)
                .receive(hillside, StoryCast.story(title, "<p>Words</p>"), publishAtOnce, Cast.ADMINISTRATOR);
    }

    private static Stories stories() {
        return hub.get(Stories.class);
    }
}
