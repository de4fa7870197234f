package org.flourishhub.syndication;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.flourishhub.directory.Cast;
import org.flourishhub.shared.RuleBroken;
import org.flourishhub.shared.RuleBroken.Problem;
import org.junit.jupiter.api.Test;

class FeedDetailsTest {
    private static final String ADDRESS = "https://plot14.example/feed/";

    @Test
    void what_nobody_sees_is_no_name() {
        FeedDetails details = named(" \u0000\u0007\u202e\u200b\ufeff\u00a0");

        assertThat(details.name()).isNull();
        assertThat(FeedWords.problems(details)).containsExactly(new Problem("name", "Give the feed a name"));
    }

    @Test
    void a_name_is_one_line_that_turns_nothing_around() {
        assertThat(named("Plot\u202e 14\r\n\tand\u00a0 the\u0000hill\u200b ").name())
                .isEqualTo("Plot 14 and the hill");
        // a family, joined of two people
        assertThat(named("Plot \ud83d\udc69\u200d\ud83d\udc67").name())
                .isEqualTo("Plot \ud83d\udc69\u200d\ud83d\udc67");
    }

    @Test
    void a_licence_and_a_source_of_nothing_are_none() {
        FeedDetails details =
                new FeedDetails(ADDRESS, Feed.Kind.AUTO, "Plot 14", null, Feed.Trust.HOLD, "\u200b", " \u0000 ", null);

        assertThat(details.licence()).isNull();
        assertThat(details.attribution()).isNull();
    }

    @Test
    void all_that_is_wrong_with_a_feed_is_said_at_once() {
        FeedDetails empty = new FeedDetails("", Feed.Kind.CARE_OPINION, "", null, Feed.Trust.HOLD, null, null, null);

        assertThatThrownBy(() -> new AddFeed().add(empty, Cast.ADMINISTRATOR))
                .isInstanceOfSatisfying(RuleBroken.class, broken -> assertThat(broken.problems())
                        .extracting(Problem::field)
                        .containsExactly("url", "name", "secretSetting"));
        assertThat(new AddFeed().known(empty)).isEmpty();
    }

    private static FeedDetails named(String name) {
        return new FeedDetails(ADDRESS, Feed.Kind.AUTO, name, null, Feed.Trust.HOLD, null, null, null);
    }
}
