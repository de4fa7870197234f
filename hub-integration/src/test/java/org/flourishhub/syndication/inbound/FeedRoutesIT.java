package org.flourishhub.syndication.inbound;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import org.flourishhub.directory.Cast;
import org.flourishhub.shared.WakeUp;
import org.flourishhub.stories.Story;
import org.flourishhub.syndication.Feed;
import org.flourishhub.syndication.FeedCheckup;
import org.flourishhub.syndication.FeedCheckups;
import org.flourishhub.syndication.FeedRemark;
import org.flourishhub.syndication.FeedReplay;
import org.flourishhub.syndication.FetchFeedNow;
import org.flourishhub.syndication.FetchRecord;
import org.flourishhub.syndication.FetchRecords;
import org.flourishhub.syndication.LetStoriesGo;
import org.flourishhub.syndication.MissingItems;
import org.flourishhub.syndication.RefusedItem;
import org.flourishhub.syndication.Replayed;
import org.flourishhub.syndication.inbound.PartnerSite.Page;
import org.junit.jupiter.api.Test;

/** Feeds on the web as they are read in the hub. */
class FeedRoutesIT extends WithPartners {
    @Test
    void a_wordpress_story_arrives_is_revised_and_is_taken_back() {
        String path = "/" + UUID.randomUUID();
        partner.put(path, rss(path, item(path, 1, "One"), item(path, 2, "Two"), item(path, 3, "Three")));
        UUID feed = add(partner.url(path).toString(), Feed.Kind.AUTO, Feed.Trust.PUBLISH_AT_ONCE);
        until(() -> live(feed) == 3);
        UUID second = story(feed, "wp:2").id();
        assertThat(story(feed, "wp:2").isPublic()).isTrue();
        assertThat(story(feed, "wp:2").html()).isEqualTo("<p>Two<br>lines</p>");

        partner.put(path, rss(path, item(path, 1, "One"), item(path, 2, "Two, edited"), item(path, 3, "Three")));
        until(() -> stories().get(second).title().equals("Two, edited"));
        assertThat(live(feed)).isEqualTo(3);

        partner.put(path + "/1", Page.of("text/html", "<p>still here</p>"));
        partner.put(path, rss(path, item(path, 3, "Three")));
        until(() -> stories().get(second).isWithdrawn());
        assertThat(story(feed, "wp:1").isPublic()).isTrue();

        partner.put(path, rss(path, item(path, 1, "One"), item(path, 2, "Two, back again"), item(path, 3, "Three!")));
        until(() -> story(feed, "wp:3").title().equals("Three!"));
        assertThat(stories().get(second).isWithdrawn()).isTrue();
    }

    @Test
    void a_json_feed_is_read_with_its_older_pages_and_rests_when_it_says_so() {
        String path = "/" + UUID.randomUUID();
        String next = partner.url(path + "?page=2").toString();
        partner.put(path, json(next, "{\"id\":\"2\",\"title\":\"Two\"},{\"title\":\"No id\"}"));
        partner.put(path + "?page=2", json(next, "{\"id\":\"1\",\"title\":\"One\"}"));
        UUID feed = add(partner.url(path).toString(), Feed.Kind.AUTO, Feed.Trust.PUBLISH_AT_ONCE);
        until(() -> live(feed) == 2);
        FeedCheckup checkup = hub.get(FeedCheckups.class).find(feed).orElseThrow();
        assertThat(checkup.remarks()).contains(FeedRemark.NO_DATES, FeedRemark.NO_LINKS);
        assertThat(checkup.refused()).containsExactly(new RefusedItem("No id", RefusedItem.Reason.NO_ID));

        partner.put(path, json(next, "{\"id\":\"2\",\"title\":\"Two\"}],\"expired\":true,\"x\":["));
        until(() -> feed(feed).status() == Feed.Status.GONE);
        assertThat(live(feed)).isEqualTo(2);
    }

    @Test
    void a_held_feed_waits_and_an_atom_gravestone_takes_back_at_once() {
        String path = "/" + UUID.randomUUID();
        partner.put(
                path,
                atom("<entry><id>urn:a</id><title>A</title><updated>2026-03-01T10:00:00Z</updated>"
                        + "<content type=\"html\">&lt;p&gt;Words&lt;/p&gt;</content></entry>"));
        UUID feed = add(partner.url(path).toString(), Feed.Kind.RSS_ATOM, Feed.Trust.HOLD);
        until(() -> live(feed) == 1);
        Story waiting = story(feed, "urn:a");
        assertThat(waiting.status()).isEqualTo(Story.Status.AWAITING_MODERATION);

        partner.put(path, atom("<at:deleted-entry ref=\"urn:a\" when=\"2026-03-02T10:00:00Z\"/>"));
        until(() -> stories().get(waiting.id()).isWithdrawn());
    }

    @Test
    void a_feed_with_marks_is_asked_whether_it_has_changed_and_not_read_again() {
        String path = "/" + UUID.randomUUID();
        partner.put(path, rss(path, item(path, 1, "One")).with("ETag", "W/\"abc\""));
        UUID feed = add(partner.url(path).toString(), Feed.Kind.AUTO, Feed.Trust.PUBLISH_AT_ONCE);
        until(() -> live(feed) == 1);
        until(() -> partner.asked(path).stream()
                .anyMatch(asked -> "W/\"abc\"".equals(asked.getRequestHeaders().getFirst("If-None-Match"))));
        until(() -> feed(feed).health().lastFetchedAt() != null
                && feed(feed).health().failures() == 0);
        assertThat(feed(feed).health().lastProblem()).isNull();
    }

    @Test
    void a_site_that_sends_all_again_under_the_same_mark_is_told_so() {
        String path = "/" + UUID.randomUUID();
        partner.put(path, rss(path, item(path, 1, "One")).with("Last-Modified", "Mon, 02 Mar 2026 09:30:00 GMT"));
        UUID feed = add(partner.url(path).toString(), Feed.Kind.AUTO, Feed.Trust.PUBLISH_AT_ONCE);

        until(() -> hub.get(FeedCheckups.class)
                .find(feed)
                .filter(checkup -> checkup.remarks().contains(FeedRemark.SAYS_ALL_AGAIN))
                .isPresent());
    }

    @Test
    void one_entry_that_cannot_be_kept_does_not_lose_the_others_and_is_tried_again() {
        String path = "/" + UUID.randomUUID();
        sql("create trigger stumble before insert on feed_item for each row "
                + "if new.item_key = 'wp:7' then signal sqlstate '45000' set message_text = 'stumbled'; end if");
        partner.put(path, rss(path, item(path, 1, "One"), item(path, 7, "Seven"), item(path, 2, "Two")));
        UUID feed = add(partner.url(path).toString(), Feed.Kind.AUTO, Feed.Trust.PUBLISH_AT_ONCE);
        until(() -> live(feed) == 2);
        until(() -> String.valueOf(feed(feed).health().lastProblem()).startsWith("We could not take in 1 entry."));

        sql("drop trigger stumble");
        until(() -> live(feed) == 3);
        until(() -> feed(feed).health().lastProblem() == null);
    }

    @Test
    void a_feed_that_is_too_large_is_refused_and_what_it_had_stays() {
        String path = "/" + UUID.randomUUID();
        partner.put(path, rss(path, item(path, 1, "One")));
        UUID feed = add(partner.url(path).toString(), Feed.Kind.AUTO, Feed.Trust.PUBLISH_AT_ONCE);
        until(() -> live(feed) == 1);

        partner.put(path, rss(path, item(path, 2, "x".repeat(6 << 20))));
        until(() -> feed(feed).health().failures() > 0);
        assertThat(feed(feed).health().lastProblem()).contains("more than we can take");
        assertThat(live(feed)).isEqualTo(1);
    }

    @Test
    void what_goes_wrong_is_kept_in_plain_words_and_an_ended_feed_is_left_alone() {
        String path = "/" + UUID.randomUUID();
        partner.put(path, Page.of("text/html", "<!DOCTYPE html><html><body>Hello</body></html>"));
        UUID feed = add(partner.url(path).toString(), Feed.Kind.AUTO, Feed.Trust.PUBLISH_AT_ONCE);
        until(() -> feed(feed).health().lastProblem() != null);
        assertThat(feed(feed).health().lastProblem()).isEqualTo("This is a web page, not a feed.");
        until(() -> feed(feed).health().failures() > 1);

        partner.put(path, Page.status(410));
        until(() -> feed(feed).status() == Feed.Status.GONE);
        assertThat(feed(feed).health().lastProblem()).contains("has ended");
        FetchRecord last = hub.get(FetchRecords.class).of(feed, 0, 1).get(0);
        assertThat(hub.get(FeedReplay.class).replay(last.id()).problem()).contains("the site answered 410");
    }

    @Test
    void a_wish_to_come_later_is_honoured() {
        String path = "/" + UUID.randomUUID();
        partner.put(path, Page.status(503).with("Retry-After", "3600"));
        UUID feed = add(partner.url(path).toString(), Feed.Kind.AUTO, Feed.Trust.PUBLISH_AT_ONCE);
        until(() -> feed(feed).health().failures() == 1);
        assertThat(Duration.between(
                        feed(feed).health().lastFetchedAt(), feed(feed).turn().nextDueAt()))
                .isBetween(Duration.ofMinutes(59), Duration.ofMinutes(61));

        partner.put(path, rss(path, item(path, 1, "One")));
        hub.get(FetchFeedNow.class).fetch(feed, Cast.ADMINISTRATOR);
        hub.get(FeedBell.class).on(new WakeUp());
        until(() -> live(feed) == 1);
    }

    @Test
    void an_address_inside_the_hubs_own_network_is_not_asked() {
        UUID feed = add("http://127.0.0.1:1/feed", Feed.Kind.AUTO, Feed.Trust.PUBLISH_AT_ONCE);
        until(() -> feed(feed).health().lastProblem() != null);
        assertThat(feed(feed).health().lastProblem()).contains("not a place on the public internet");
    }

    @Test
    void many_vanished_entries_of_an_unchanging_document_are_let_go_by_a_persons_word_and_only_once() {
        String path = "/" + UUID.randomUUID();
        partner.put(
                path,
                rss(path, item(path, 1, "One"), item(path, 2, "Two"), item(path, 3, "Three"), item(path, 4, "Four")));
        UUID feed = add(partner.url(path).toString(), Feed.Kind.AUTO, Feed.Trust.PUBLISH_AT_ONCE);
        until(() -> live(feed) == 4 && feed(feed).edition().windowSize() == 4);

        partner.put(path, rss(path, item(path, 4, "Four")).with("ETag", "\"short\""));
        until(() -> feed(feed).isHoldingBack());
        assertThat(live(feed)).isEqualTo(4);
        assertThat(feed(feed).edition().version().etag()).isNull();

        hub.get(LetStoriesGo.class).letGo(feed, Cast.ADMINISTRATOR);
        until(() -> live(feed) == 1);
        until(() -> !feed(feed).turn().isLettingGo()
                && "\"short\"".equals(feed(feed).edition().version().etag()));
    }

    @Test
    void a_page_that_gave_no_clear_answer_is_asked_again_though_the_feed_stays_the_same() {
        String path = "/" + UUID.randomUUID();
        partner.put(path, rss(path, item(path, 1, "One"), item(path, 2, "Two"), item(path, 3, "Three")));
        UUID feed = add(partner.url(path).toString(), Feed.Kind.AUTO, Feed.Trust.PUBLISH_AT_ONCE);
        until(() -> feed(feed).edition().windowSize() == 3);

        partner.put(path + "/1", Page.status(503));
        partner.put(
                path, rss(path, item(path, 2, "Two"), item(path, 3, "Three")).with("ETag", "\"two\""));
        until(() -> partner.asked(path + "/1").size() > 1);
        assertThat(live(feed)).isEqualTo(3);

        partner.put(path + "/1", Page.status(410));
        until(() -> live(feed) == 2
                && "\"two\"".equals(feed(feed).edition().version().etag()));
    }

    @Test
    void what_a_site_answered_is_kept_without_secrets_and_can_be_read_again() {
        String path = "/" + UUID.randomUUID();
        Page page = rss(path, item(path, 1, "One"), item(path, 2, "Two"));
        partner.put(
                path, new Page(200, page.type(), page.body(), Map.of("Set-Cookie", "who=you", "X-Site", "hillside")));
        UUID feed = add(partner.url(path).toString(), Feed.Kind.AUTO, Feed.Trust.PUBLISH_AT_ONCE);
        until(() -> feed(feed).edition().windowSize() == 2);

        FetchRecords records = hub.get(FetchRecords.class);
        UUID kept = records.latestToRead(feed).orElseThrow().id();
        assertThat(records.get(kept).headers()).contains("x-site: hillside").doesNotContainIgnoringCase("cookie");
        Replayed replayed = hub.get(FeedReplay.class).replay(kept);
        assertThat(replayed.lines()).extracting(Replayed.Line::title).containsExactly("Two", "One");
        assertThat(replayed.count(Replayed.Fate.SAME)).isEqualTo(2);
        assertThat(live(feed)).isEqualTo(2);
    }

    @Test
    void a_page_that_leads_home_or_hides_itself_is_taken_back_on_another_day() {
        String path = "/" + UUID.randomUUID();
        partner.put(path, rss(path, item(path, 1, "One"), item(path, 2, "Two"), item(path, 3, "Three")));
        UUID feed = add(partner.url(path).toString(), Feed.Kind.AUTO, Feed.Trust.PUBLISH_AT_ONCE);
        until(() -> feed(feed).edition().windowSize() == 3);

        partner.put("/", Page.of("text/html", "<title>Home</title>"));
        partner.put(path + "/1", Page.status(302).with("Location", "/"));
        partner.put(path + "/2", Page.of("text/html", "<meta name=robots content='noindex, follow'>"));
        partner.put(path, rss(path, item(path, 3, "Three")));
        until(() -> hub.get(MissingItems.class).hasDoubts(feed));
        assertThat(live(feed)).isEqualTo(3);

        sql("update feed_item set doubted_at = '2026-01-01', checked_at = '2026-01-01' where feed_id = '" + feed + "'"
                + " and doubted_at is not null");
        hub.get(FetchFeedNow.class).fetch(feed, Cast.ADMINISTRATOR);
        until(() -> live(feed) == 1);
    }

    private Page json(String next, String items) {
        return Page.of(
                "application/feed+json",
                "{\"version\":\"https://jsonfeed.org/version/1.1\",\"title\":\"V\",\"next_url\":\"" + next
                        + "\",\"items\":[" + items + "]}");
    }

    private Page rss(String path, String... items) {
        return Page.of(
                "application/rss+xml",
                "<?xml version=\"1.0\"?><rss version=\"2.0\" xmlns:content=\"http://purl.org/rss/1.0/modules/content/\">"
                        + "<channel><title>Partner</title><link>" + partner.url(path) + "</link>"
                        + String.join("", items)
                        + "</channel></rss>");
    }

    private String item(String path, int number, String title) {
        return "<item><title>" + title + "</title><link>" + partner.url(path + "/" + number) + "</link>"
                + "<guid isPermaLink=\"false\">" + partner.url("/?p=" + number) + "</guid>"
                + "<pubDate>Tue, 0" + number + " Mar 2026 10:00:00 GMT</pubDate>"
                + "<content:encoded><![CDATA[<p>" + title.replaceAll("[,!].*", "")
                + "<br>lines</p>]]></content:encoded></item>";
    }

    private Page atom(String entries) {
        return Page.of(
                "application/atom+xml",
                "<feed xmlns=\"http://www.w3.org/2005/Atom\" xmlns:at=\"http://purl.org/atompub/tombstones/1.0\">"
                        + "<id>urn:feed</id><title>Partner</title><updated>2026-03-01T10:00:00Z</updated>" + entries
                        + "</feed>");
    }
}
