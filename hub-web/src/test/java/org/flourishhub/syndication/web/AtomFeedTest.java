package org.flourishhub.syndication.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.rometools.rome.feed.atom.Entry;
import com.rometools.rome.feed.atom.Feed;
import com.rometools.rome.io.WireFeedInput;
import java.io.StringReader;
import java.util.List;
import org.flourishhub.shared.web.Paging;
import org.flourishhub.stories.Story;
import org.junit.jupiter.api.Test;

class AtomFeedTest {
    private static final Paging ONLY = new Paging(1, 30, 3);

    @Test
    void a_feed_names_source_licence_and_what_was_taken_back() throws Exception {
        String atom = AtomFeed.of(
                FeedCast.feed(ONLY, FeedCast.withdrawn(), FeedCast.fromPartner(), FeedCast.toldHere()), FeedCast.HUB);

        assertThat(atom.replace("><", ">\n<")).isEqualTo(FeedCast.golden("stories.atom"));
    }

    @Test
    void another_program_reads_it_and_finds_the_source_first() throws Exception {
        Feed feed = read(AtomFeed.of(FeedCast.feed(ONLY, FeedCast.fromPartner(), FeedCast.toldHere()), FeedCast.HUB));

        assertThat(feed.getEntries()).hasSize(2);
        Entry partners = feed.getEntries().get(0);
        assertThat(partners.getId()).isEqualTo("urn:uuid:6f1c2c0e-0000-4000-8000-000000000001");
        assertThat(partners.getAlternateLinks().get(0).getHref())
                .isEqualTo("https://voices.example/2026/beans?a=1&b=2");
        assertThat(partners.getTitle()).isEqualTo("Beans < flowers & other \"truths\" 🌱");
        assertThat(partners.getContents().get(0).getValue()).contains("<br>").contains("mind &amp; grew");
        assertThat(feed.getEntries().get(1).getAlternateLinks().get(0).getHref())
                .isEqualTo("https://hub.example/stories/tea-at-three-6f1c2c0e");
    }

    @Test
    void whatever_a_story_holds_the_feed_stays_readable() throws Exception {
        String nasty = "a\u0000b\u0008c\u001fd\ufffee]]>f\ud800g<!-- & 𝒽";
        Story story = FeedCast.story(4, null, FeedCast.text(nasty, nasty));

        Feed feed = read(AtomFeed.of(FeedCast.feed(ONLY, story), FeedCast.HUB));

        assertThat(feed.getEntries().get(0).getTitle()).isEqualTo("abcde]]>fg<!-- & 𝒽");
    }

    @Test
    void pages_lead_to_each_other_and_the_last_one_ends() {
        String second = AtomFeed.of(FeedCast.feed(new Paging(2, 1, 3), FeedCast.toldHere()), FeedCast.HUB);
        String last = AtomFeed.of(FeedCast.feed(new Paging(3, 1, 3), FeedCast.toldHere()), FeedCast.HUB);

        assertThat(List.of("self\"", "page=2\"", "previous\"", "stories.atom\"", "next\"", "page=3\""))
                .allMatch(second::contains);
        assertThat(last).contains("rel=\"previous\"").doesNotContain("rel=\"next\"");
    }

    @Test
    void an_empty_feed_is_a_feed() throws Exception {
        assertThat(read(AtomFeed.of(FeedCast.feed(new Paging(1, 30, 0)), FeedCast.HUB))
                        .getEntries())
                .isEmpty();
    }

    private static Feed read(String atom) throws Exception {
        return (Feed) new WireFeedInput().build(new StringReader(atom));
    }
}
