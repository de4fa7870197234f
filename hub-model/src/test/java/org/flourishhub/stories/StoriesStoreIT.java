package org.flourishhub.stories;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Set;
import java.util.UUID;
import org.flourishhub.directory.Cast;
import org.flourishhub.directory.Services;
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
    void beside_a_service_stand_the_public_stories_of_its_organisation_that_share_a_word_with_it() {
        Set<String> words = StoryCast.story("Beans", "<p>Beans</p>").terms();
        UUID sharing = Cast.publishedService(hub, hillside, Cast.service("Beans", "It.", Cast.RIVELIN, words));
        UUID other = Cast.publishedService(
                hub, hillside, Cast.service("Other", "It.", Cast.RIVELIN, Set.of("arts-and-making")));
        UUID waiting = receive("Still waiting", false);
        UUID first = receive("Published first", true);
        UUID last = receive("Published last", true);

        hub.inTransaction(() -> {
            Services services = hub.get(Services.class);
            assertThat(stories().publishedBeside(services.get(sharing), 50))
                    .extracting(Story::id)
                    .containsSubsequence(last, first)
                    .doesNotHaveDuplicates()
                    .doesNotContain(waiting);
            assertThat(stories().publishedBeside(services.get(other), 50)).isEmpty();
        });
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
    void a_corrected_slip_changes_a_published_story_at_once_and_more_waits_for_a_moderator() {
        UUID id = published(LONG);
        edit(id, LONG.replace("word7 ", "word seven "));
        assertThat(stories().get(id).html()).contains("word seven");
        assertThat(edits().find(id)).isEmpty();

        String other = LONG.replace("word1", "weird1");
        edit(id, other);
        assertThat(stories().get(id).html()).doesNotContain("weird1");
        assertThat(edits().waiting(0, 50)).extracting(Story::id).contains(id);

        hub.get(ApproveEdit.class).approve(id, edits().get(id).version(), MODERATOR);
        assertThat(stories().get(id).html()).contains("weird1");
        assertThat(edits().find(id)).isEmpty();
    }

    @Test
    void many_small_edits_one_after_the_other_are_read_by_a_moderator_too() {
        UUID id = published(LONG);
        String words = LONG;
        for (int i = 20; i < 23; i++) {
            words = words.replace("word" + i + " ", "changed" + i + " other ");
            edit(id, words);
        }
        assertThat(stories().get(id).html()).contains("changed21").doesNotContain("changed22");
        assertThat(edits().get(id).html()).contains("changed22");
    }

    @Test
    void a_new_link_to_another_site_or_a_new_picture_is_never_a_corrected_slip() {
        UUID id = published(LONG);
        edit(id, LONG.replace("word7", "<a href=\"https://casino.example/\">word7</a>"));
        assertThat(edits().find(id)).isPresent();
        assertThat(stories().get(id).html()).doesNotContain("casino");
    }

    @Test
    void a_refused_edit_leaves_the_story_as_it_is_and_nobody_decides_about_words_they_have_not_read() {
        UUID id = published(LONG);
        edit(id, "<p>Something else</p>");
        long read = edits().get(id).version();
        edit(id, "<p>Something else again</p>");
        assertThatThrownBy(() -> hub.get(ApproveEdit.class).approve(id, read, MODERATOR))
                .isInstanceOf(EditedMeanwhile.class);
        assertThatThrownBy(() -> hub.get(RefuseEdit.class).refuse(id, read, MODERATOR))
                .isInstanceOf(EditedMeanwhile.class);

        hub.get(RefuseEdit.class).refuse(id, edits().get(id).version(), MODERATOR);
        assertThat(stories().get(id).html()).isEqualTo(LONG);
        assertThat(edits().find(id)).isEmpty();
    }

    @Test
    void words_that_are_changed_back_or_taken_back_no_longer_wait() {
        UUID back = published(LONG);
        edit(back, "<p>Something else</p>");
        edit(back, LONG);
        assertThat(edits().find(back)).isEmpty();

        UUID gone = published(LONG);
        edit(gone, "<p>Something else</p>");
        hub.get(WithdrawStory.class).withdraw(gone, MODERATOR);
        assertThat(edits().find(gone)).isEmpty();
    }

    @Test
    void an_edit_of_a_trusted_source_holds_at_once() {
        UUID id = published(LONG);
        hub.get(ReceiveEdit.class).receive(id, StoryCast.story("Other", "<p>Other</p>"), true, Cast.ADMINISTRATOR);
        assertThat(stories().get(id).html()).isEqualTo("<p>Other</p>");
    }

    @Test
    void only_moderators_decide_about_newer_words() {
        UUID id = published(LONG);
        edit(id, "<p>Something else</p>");
        Actor visitor = Actor.visitor();
        assertThatThrownBy(() -> hub.get(ApproveEdit.class).approve(id, 1, visitor))
                .isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> hub.get(RefuseEdit.class).refuse(id, 1, visitor))
                .isInstanceOf(NotAllowed.class);
    }

    @Test
    void a_story_that_nobody_allows_on_the_web_is_not_published() {
        StoryText told = StoryCast.story("Only in print", "<p>Beans</p>");
        StoryText text = new StoryText(
                told.title(),
                told.summary(),
                told.html(),
                told.author(),
                told.sourceUrl(),
                told.licence(),
                told.attribution(),
                null,
                null,
                told.language(),
                told.writtenAt(),
                told.terms(),
                new Consent(false, false, false, true, false, null));
        UUID id = hub.get(ReceiveStory.class).receive(hillside, text, true, Cast.ADMINISTRATOR);
        assertThat(stories().get(id).status()).isEqualTo(Story.Status.AWAITING_MODERATION);
        long version = stories().get(id).version();
        assertThatThrownBy(() -> hub.get(ApproveStory.class).approve(id, version, MODERATOR))
                .isInstanceOf(RuleBroken.class)
                .hasMessageContaining("on the web");
    }

    private static final String LONG = java.util.stream.IntStream.range(0, 100)
            .mapToObj(i -> "word" + i)
            .collect(java.util.stream.Collectors.joining(" ", "<p>", "</p>"));

    private static UUID published(String html) {
        return hub.get(ReceiveStory.class).receive(hillside, StoryCast.story("Beans", html), true, Cast.ADMINISTRATOR);
    }

    private static void edit(UUID id, String html) {
        hub.get(ReceiveEdit.class).receive(id, StoryCast.story("Beans", html), false, Cast.ADMINISTRATOR);
    }

    private static StoryEdits edits() {
        return hub.get(StoryEdits.class);
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
