package org.flourishhub.courtesy;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class RobotsRulesTest {
    private static final String AGENT = "FlourishHub";

    @Test
    void only_what_is_said_to_us_by_name_counts() {
        assertThat(allows("User-agent: *\nDisallow: /", "/feed")).isTrue();
        assertThat(allows("User-agent: FlourishHubble\nDisallow: /", "/feed")).isTrue();
        assertThat(allows("User-agent: flourishhub\nDisallow: /", "/feed")).isFalse();
        assertThat(allows("user-AGENT : FlourishHub/2.0\ndisallow : /", "/feed"))
                .isFalse();
        assertThat(allows("Disallow: /", "/feed")).isTrue();
        assertThat(allows("", "/feed")).isTrue();
    }

    @Test
    void a_group_may_name_several_readers_and_several_groups_may_name_us() {
        String text =
                "\uFEFFUser-agent: OneBot\r\nUser-agent: FlourishHub # ours\r\n\r\nCrawl-delay: 5\r\nDisallow: /a\r\n"
                        + "User-agent: OneBot\rDisallow: /b\rUser-agent: FlourishHub\rDisallow: /c\rSitemap: /d\r";
        assertThat(allows(text, "/a/1")).isFalse();
        assertThat(allows(text, "/b")).isTrue();
        assertThat(allows(text, "/c?x")).isFalse();
        assertThat(allows(text, "/d")).isTrue();
    }

    @Test
    void a_reader_named_after_a_rule_begins_a_group_of_its_own() {
        String text = "User-agent: FlourishHub\nDisallow: /private\nUser-agent: OneBot\nDisallow: /";
        assertThat(allows(text, "/feed")).isTrue();
        assertThat(allows(text, "/private/x")).isFalse();
    }

    @Test
    void the_longest_rule_that_fits_counts_and_of_two_alike_the_kinder() {
        String text = ours("Disallow: /\nAllow: /stories/feed\nDisallow: /stories/feed/old\nAllow: /x\nDisallow: /x");
        assertThat(allows(text, "/stories/feed?format=rss")).isTrue();
        assertThat(allows(text, "/stories/feed/old/1")).isFalse();
        assertThat(allows(text, "/stories")).isFalse();
        assertThat(allows(text, "/x")).isTrue();
        assertThat(allows(ours("Disallow:"), "/feed")).isTrue();
    }

    @Test
    void stars_stand_for_anything_and_a_dollar_for_the_end() {
        assertThat(allows(ours("Disallow: /*.ics$"), "/a/b.ics")).isFalse();
        assertThat(allows(ours("Disallow: /*.ics$"), "/a/b.ics?x")).isTrue();
        assertThat(allows(ours("Disallow: /feed$"), "/feed")).isFalse();
        assertThat(allows(ours("Disallow: /feed$"), "/feed/")).isTrue();
        assertThat(allows(ours("Disallow: *"), "/feed")).isFalse();
        assertThat(allows(ours("Disallow: /a*b*c"), "/aXbYcZ")).isFalse();
        assertThat(allows(ours("Disallow: /a*b*c"), "/acb")).isTrue();
        assertThat(allows(ours("Disallow: /aba*aba$"), "/aba")).isTrue();
    }

    @Test
    void the_same_path_written_in_another_way_is_the_same_path() {
        assertThat(allows(ours("Disallow: /caf\u00e9"), "/caf%C3%A9/feed")).isFalse();
        assertThat(allows(ours("Disallow: /caf%c3%a9"), "/caf%C3%A9/feed")).isFalse();
        assertThat(allows(ours("Disallow: /%66eed"), "/feed")).isFalse();
        assertThat(allows(ours("Disallow: /a%2Fb"), "/a/b")).isTrue();
        assertThat(allows(ours("Disallow: /100%"), "/100%")).isFalse();
    }

    @Test
    @Timeout(20)
    void rules_made_to_keep_us_busy_do_not() {
        String stars = "/" + "*a".repeat(100_000) + "$";
        long began = System.nanoTime();
        assertThat(allows(ours("Disallow: " + stars), "/" + "a".repeat(50_000) + "b"))
                .isTrue();
        assertThat(RobotsRules.linesFor("user-agent: flourishhub\ndisallow: /x\n".repeat(1_000_000), AGENT))
                .hasSizeLessThan(600_000);
        assertThat(Duration.ofNanos(System.nanoTime() - began)).isLessThan(Duration.ofSeconds(20));
    }

    @Test
    void what_is_kept_of_it_says_the_same() {
        String text = "User-agent: *\nDisallow: /\n\nUser-agent: FlourishHub\nAllow: /feed\nDisallow: /";
        String kept = RobotsRules.linesFor(text, AGENT);
        assertThat(kept).isEqualTo("user-agent: flourishhub\nallow: /feed\ndisallow: /\n");
        assertThat(allows(kept, "/feed")).isTrue();
        assertThat(allows(kept, "/other")).isFalse();
        assertThat(RobotsRules.linesFor("User-agent: *\nDisallow: /", AGENT)).isEmpty();
    }

    private static String ours(String rules) {
        return "User-agent: FlourishHub\n" + rules;
    }

    private static boolean allows(String text, String path) {
        return RobotsRules.of(text, AGENT).allow(path);
    }
}
