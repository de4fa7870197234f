package org.flourishhub.syndication;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.flourishhub.shared.RuleBroken;
import org.flourishhub.syndication.FeedRule.Effect;
import org.flourishhub.syndication.FeedRule.Entry;
import org.flourishhub.syndication.FeedRule.Field;
import org.junit.jupiter.api.Test;

class FeedRuleTest {
    private static final Entry RAFFLE = new Entry(
            "Win a hamper!",
            "Our summer raffle",
            "<p>Tickets cost <b>one</b> pound.</p>",
            "Ana María",
            "https://hillside.example/news/Raffle-2026",
            Set.of("fund-raising"));

    @Test
    void words_are_found_as_whole_words_whatever_their_capitals_and_punctuation() {
        assertThat(hides(Effect.BLOCK, Field.TITLE, "win A hamper")).isTrue();
        assertThat(hides(Effect.BLOCK, Field.TITLE, "ham")).isFalse();
        assertThat(hides(Effect.BLOCK, Field.TITLE, "hamper win")).isFalse();
        assertThat(hides(Effect.BLOCK, Field.WORDS, "cost one pound")).isTrue();
        assertThat(hides(Effect.BLOCK, Field.AUTHOR, "maría")).isTrue();
    }

    @Test
    void tags_and_addresses_are_compared_as_what_they_are() {
        assertThat(hides(Effect.BLOCK, Field.TAG, "Fund raising")).isTrue();
        assertThat(hides(Effect.BLOCK, Field.TAG, "raising")).isFalse();
        assertThat(hides(Effect.BLOCK, Field.LINK, "/news/raffle")).isTrue();
    }

    @Test
    void with_rules_about_what_may_come_in_nothing_else_does_and_blocking_has_the_last_word() {
        FeedRule keep = rule(Effect.KEEP, Field.TAG, "fund raising");
        assertThat(FeedRule.hide(List.of(keep), RAFFLE)).isFalse();
        assertThat(hides(Effect.KEEP, Field.TAG, "gardening")).isTrue();
        assertThat(FeedRule.hide(List.of(keep, rule(Effect.BLOCK, Field.WORDS, "raffle")), RAFFLE))
                .isTrue();
        assertThat(FeedRule.hide(List.of(), RAFFLE)).isFalse();
    }

    @Test
    void a_rule_needs_words_and_what_looks_like_a_pattern_is_only_words() {
        assertThatThrownBy(() -> rule(Effect.BLOCK, Field.WORDS, " … ")).isInstanceOf(RuleBroken.class);
        assertThatThrownBy(() -> rule(Effect.BLOCK, Field.LINK, "x".repeat(201)))
                .isInstanceOf(RuleBroken.class);
        assertThat(hides(Effect.BLOCK, Field.WORDS, "(a+)+$ raffle")).isFalse();
    }

    private static boolean hides(Effect effect, Field field, String sought) {
        return FeedRule.hide(List.of(rule(effect, field, sought)), RAFFLE);
    }

    private static FeedRule rule(Effect effect, Field field, String sought) {
        return new FeedRule(UUID.randomUUID(), UUID.randomUUID(), effect, field, sought, Instant.EPOCH);
    }
}
