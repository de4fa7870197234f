package org.flourishhub.syndication;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.flourishhub.syndication.FeedCast.item;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.flourishhub.directory.Cast;
import org.flourishhub.shared.RuleBroken;
import org.flourishhub.stories.ApproveStory;
import org.flourishhub.stories.Consent;
import org.flourishhub.stories.EndConsents;
import org.flourishhub.stories.RefuseEdit;
import org.flourishhub.stories.Story;
import org.flourishhub.stories.StoryEdits;
import org.junit.jupiter.api.Test;

/** On what terms entries come in: how a feed is added, what was agreed for it, its rules, and who reads large edits. */
class FeedTermsIT extends WithLedger {
    @Test
    void a_large_edit_of_an_approved_story_waits_while_a_trusted_feed_changes_at_once() {
        UUID held = FeedCast.feed(hub, Feed.Trust.HOLD);
        read(held, page(held, "1", "https://x.example/one", 701));
        UUID story = storyOf(held, "1").id();
        hub.get(ApproveStory.class).approve(story, stories().get(story).version(), Cast.ADMINISTRATOR);
        takeIn(item(held, "1", "Quite another story"));
        assertThat(stories().get(story).title()).isEqualTo("Story 701");
        assertThat(hub.get(StoryEdits.class).get(story).title()).isEqualTo("Quite another story");

        hub.get(RefuseEdit.class).refuse(story, 1, Cast.ADMINISTRATOR);
        takeIn(item(held, "1", "Quite another story"));
        assertThat(hub.get(StoryEdits.class).find(story)).isEmpty();
    }

    @Test
    void an_entry_carries_its_own_licence_and_what_was_agreed_for_its_feed() {
        UUID feed = FeedCast.feed(hub, Feed.Trust.PUBLISH_AT_ONCE);
        hub.get(ChangeAgreement.class)
                .change(feed, new Consent(true, true, false, false, false, null), false, Cast.ADMINISTRATOR);
        takeIn(new ItemDraft(feed, "own")
                .titled("Own")
                .under("http://creativecommons.org/licenses/by-nc-sa/2.0/")
                .story());
        takeIn(new ItemDraft(feed, "feed").titled("Feed").under("© Hillside").story());

        Story own = storyOf(feed, "own");
        assertThat(own.licence()).isEqualTo("CC-BY-NC-SA-2.0");
        assertThat(own.consent()).isEqualTo(new Consent(true, true, false, false, true, null));
        assertThat(storyOf(feed, "feed").licence()).isEqualTo("CC-BY-4.0");
        assertThat(storyOf(feed, "feed").consent().isNonCommercial()).isFalse();
    }

    @Test
    void an_agreement_that_ends_takes_its_stories_down_but_only_when_somebody_means_it() {
        UUID feed = FeedCast.feed(hub, Feed.Trust.PUBLISH_AT_ONCE);
        takeIn(item(feed, "wp:1", "Please"));
        UUID story = storyOf(feed, "wp:1").id();
        Consent over = new Consent(true, false, false, true, false, Instant.parse("2026-01-01T00:00:00Z"));
        ChangeAgreement change = hub.get(ChangeAgreement.class);
        assertThatThrownBy(() -> change.change(feed, over, false, Cast.ADMINISTRATOR))
                .isInstanceOf(RuleBroken.class)
                .hasMessageContaining("1 story");
        hub.get(EndConsents.class).sweep();
        assertThat(stories().get(story).isPublic()).isTrue();

        change.change(feed, over, true, Cast.ADMINISTRATOR);
        hub.get(EndConsents.class).sweep();
        assertThat(stories().get(story).isWithdrawn()).isTrue();
        assertThat(entry(feed, "wp:1").isWithdrawn()).isTrue();
    }

    @Test
    void rules_say_what_may_come_through_and_what_they_would_have_hidden() {
        UUID feed = FeedCast.feed(hub, Feed.Trust.PUBLISH_AT_ONCE);
        takeIn(item(feed, "1", "Our raffle in May"));
        takeIn(item(feed, "2", "How beans helped me"));
        ForeseeRule foresee = hub.get(ForeseeRule.class);
        ForeseeRule.Foreseen foreseen =
                foresee.foresee(feed, FeedRule.Effect.BLOCK, FeedRule.Field.TITLE, "RAFFLE", Cast.ADMINISTRATOR);
        assertThat(foreseen.looked()).isEqualTo(2);
        assertThat(foreseen.some()).extracting(ForeseeRule.Hidden::title).containsExactly("Our raffle in May");
        assertThat(foresee.foresee(feed, FeedRule.Effect.KEEP, FeedRule.Field.AUTHOR, "matilda", Cast.ADMINISTRATOR)
                        .hidden())
                .isZero();

        ChangeRules rules = hub.get(ChangeRules.class);
        rules.add(feed, FeedRule.Effect.BLOCK, FeedRule.Field.WORDS, "raffle", Cast.ADMINISTRATOR);
        rules.add(feed, FeedRule.Effect.BLOCK, FeedRule.Field.WORDS, "raffle", Cast.ADMINISTRATOR);
        takeIn(item(feed, "3", "A raffle, again"));
        takeIn(item(feed, "4", "Of rafflesia and other flowers"));
        assertThat(ledger().find(feed, "3")).isEmpty();
        assertThat(ledger().find(feed, "4")).isPresent();
        assertThat(storyOf(feed, "1").isPublic()).isTrue();

        assertThat(hub.get(FeedRules.class).of(feed)).hasSize(1);
        rules.remove(feed, hub.get(FeedRules.class).of(feed).get(0).id(), Cast.ADMINISTRATOR);
        takeIn(item(feed, "3", "A raffle, again"));
        assertThat(ledger().find(feed, "3")).isPresent();
    }

    @Test
    void a_feed_is_added_once_and_only_with_a_usable_address_and_key() {
        String url = "https://voices.example/feed/";
        FeedCast.feed(hub, url, Feed.Trust.HOLD);
        assertThatThrownBy(() -> FeedCast.feed(hub, "HTTPS://Voices.example/feed/#top", Feed.Trust.HOLD))
                .isInstanceOf(RuleBroken.class)
                .hasMessageStartingWith("We read this feed already. It is called “");
        for (String bad :
                List.of("", "voices", "ftp://a.example/", "https://me:word@a.example/", "https:///x", "a b")) {
            assertThatThrownBy(() -> FeedCast.feed(hub, bad, Feed.Trust.HOLD)).isInstanceOf(RuleBroken.class);
        }
        assertThatThrownBy(() -> add(Feed.Kind.CARE_OPINION, "hub.db.password"))
                .hasMessageContaining("starts with hub.secret.");
        assertThatThrownBy(() -> add(Feed.Kind.CARE_OPINION, null)).hasMessageContaining("needs a key");
    }

    @Test
    void a_feed_is_added_together_with_its_first_rule_or_not_at_all() {
        AddFeed addFeed = hub.get(AddFeed.class);
        FeedDetails details = new FeedDetails(
                "https://ruled.example/feed/", Feed.Kind.AUTO, "Ruled", null, Feed.Trust.HOLD, null, null, null);
        assertThatThrownBy(() ->
                        addFeed.add(details, FeedRule.Effect.BLOCK, FeedRule.Field.TITLE, "!!!", Cast.ADMINISTRATOR))
                .hasMessage("Write at least one word");
        assertThat(addFeed.known(details)).isEmpty();

        UUID feed = addFeed.add(details, FeedRule.Effect.BLOCK, FeedRule.Field.TITLE, "raffle", Cast.ADMINISTRATOR);
        assertThat(hub.get(FeedRules.class).of(feed))
                .singleElement()
                .extracting(FeedRule::sought)
                .isEqualTo("raffle");
        assertThat(addFeed.known(details)).hasValue(feed);
    }

    @Test
    void a_key_travels_encrypted_only() {
        assertThatThrownBy(() -> add("http://k.example/", Feed.Kind.CARE_OPINION, "hub.secret.k"))
                .isInstanceOf(RuleBroken.class)
                .hasMessageContaining("starts with https://");
    }

    private void add(Feed.Kind kind, String secret) {
        add("https://k.example/", kind, secret);
    }

    private void add(String url, Feed.Kind kind, String secret) {
        hub.get(AddFeed.class)
                .add(new FeedDetails(url, kind, "K", null, Feed.Trust.HOLD, null, null, secret), Cast.ADMINISTRATOR);
    }
}
