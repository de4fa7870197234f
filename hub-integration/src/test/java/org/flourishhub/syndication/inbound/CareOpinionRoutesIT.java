package org.flourishhub.syndication.inbound;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.flourishhub.directory.Cast;
import org.flourishhub.shared.RuleBroken;
import org.flourishhub.stories.Story;
import org.flourishhub.syndication.Feed;
import org.flourishhub.syndication.FeedItem;
import org.flourishhub.syndication.FeedLedger;
import org.flourishhub.syndication.FeedPreview;
import org.flourishhub.syndication.FetchFeedNow;
import org.flourishhub.syndication.LetStoriesGo;
import org.flourishhub.syndication.LookAtSite;
import org.flourishhub.syndication.inbound.PartnerSite.Page;
import org.junit.jupiter.api.Test;

/** Stories of Care Opinion as they are read in the hub. */
class CareOpinionRoutesIT extends WithPartners {
    @Test
    void care_opinion_stories_arrive_are_revised_and_taken_back() {
        String path = "/" + UUID.randomUUID() + "/api/v2";
        pages(path, opinion(path, 1, "Kind people"), opinion(path, 2, "A long wait"));
        api.put(
                path + "/healthservices/RXX%2001",
                Page.of("application/json", "{\"name\": \"Example Ward 5\", \"organisation\": \"Example NHS Trust\"}"));
        UUID feed = add(api.url(path + "/opinions").toString(), Feed.Kind.CARE_OPINION, Feed.Trust.PUBLISH_AT_ONCE);
        until(() -> live(feed) == 2);
        Story story = story(feed, "1");
        assertThat(story.attribution()).isEqualTo("Care Opinion: a story about Example Ward 5, Example NHS Trust");
        assertThat(story.author()).isEqualTo("a carer");
        assertThat(story.html()).isEqualTo("<p>I was <strong>very</strong> worried.</p>");
        assertThat(api.asked(path))
                .allSatisfy(asked -> assertThat(asked.getRequestHeaders().getFirst("Authorization"))
                        .isEqualTo("SUBSCRIPTION_KEY right-key"));

        pages(path, opinion(path, 1, "Very kind people"));
        api.put(path + "/opinions/2", Page.of("application/json", opinion(path, 2, "A long wait")));
        hub.get(FetchFeedNow.class).fetch(feed, Cast.ADMINISTRATOR);
        until(() -> stories().get(story.id()).title().equals("Very kind people"));
        assertThat(live(feed)).isEqualTo(2);

        api.put(path + "/opinions/2", Page.status(404));
        hub.get(FetchFeedNow.class).fetch(feed, Cast.ADMINISTRATOR);
        until(() -> live(feed) == 1);
        assertThat(hub.get(FeedLedger.class).find(feed, "2").orElseThrow().isWithdrawn())
                .isTrue();
    }

    @Test
    void what_would_come_in_is_seen_before_the_feed_is_added_with_the_key_in_its_setting() {
        String path = "/" + UUID.randomUUID() + "/api/v2";
        pages(path, opinion(path, 1, "Kind people"), opinion(path, 2, "A long wait"));
        LookAtSite look = hub.get(LookAtSite.class);
        String address = api.url(path + "/opinions").toString();

        FeedPreview seen = look.preview(address, Feed.Kind.CARE_OPINION, "hub.secret.care-opinion", Cast.ADMINISTRATOR);

        assertThat(seen.problem()).isNull();
        assertThat(seen.document().items()).extracting(FeedItem::title).containsExactly("Kind people", "A long wait");
        assertThat(look.preview(address, Feed.Kind.CARE_OPINION, "hub.secret.other", Cast.ADMINISTRATOR)
                        .problem())
                .isEqualTo("The key for Care Opinion is missing. It belongs in the setting hub.secret.other.");
        assertThatThrownBy(() -> look.preview(address, Feed.Kind.CARE_OPINION, "", Cast.ADMINISTRATOR))
                .isInstanceOf(RuleBroken.class)
                .hasMessageContaining("Care Opinion needs a key");
        assertThatThrownBy(() -> look.preview(address, Feed.Kind.CARE_OPINION, "hub.db.password", Cast.ADMINISTRATOR))
                .isInstanceOf(RuleBroken.class)
                .hasMessageContaining("starts with hub.secret.");

        api.put(first(path), Page.of("text/html", "<html>Please log in</html>"));
        assertThat(look.preview(address, Feed.Kind.CARE_OPINION, "hub.secret.care-opinion", Cast.ADMINISTRATOR)
                        .problem())
                .contains("does not accept our key");
    }

    @Test
    void the_first_services_of_a_directory_are_seen_before_it_is_added() {
        String path = "/" + UUID.randomUUID();
        partner.put(
                path + "/services",
                Page.of(
                        "application/json",
                        "{\"total_items\":1,\"contents\":[{\"id\":\"1\",\"name\":\"Advice\",\"status\":\"active\"}]}"));
        LookAtSite look = hub.get(LookAtSite.class);
        String address = partner.url(path).toString();

        FeedPreview seen = look.preview(address, Feed.Kind.OPEN_REFERRAL, null, Cast.ADMINISTRATOR);

        assertThat(seen.problem()).isNull();
        assertThat(seen.document().items()).extracting(FeedItem::title).containsExactly("Advice");
        partner.put(
                path + "/services",
                Page.of(
                        "application/json",
                        "{\"version\":\"https://jsonfeed.org/version/1\",\"items\":[{\"id\":\"1\",\"title\":\"News\"}]}"));
        assertThat(look.preview(address, Feed.Kind.OPEN_REFERRAL, null, Cast.ADMINISTRATOR)
                        .problem())
                .contains("no directory of services");
    }

    @Test
    void a_wrong_key_needs_a_person_and_nothing_is_taken_back() {
        String path = "/" + UUID.randomUUID() + "/api/v2";
        pages(path, opinion(path, 1, "Kind people"));
        UUID feed = add(api.url(path).toString(), Feed.Kind.CARE_OPINION, Feed.Trust.PUBLISH_AT_ONCE);
        until(() -> live(feed) == 1);

        api.put(first(path), Page.status(302).with("Location", "/Account/LogOn?ReturnUrl=x"));
        hub.get(FetchFeedNow.class).fetch(feed, Cast.ADMINISTRATOR);
        until(() -> feed(feed).status() == Feed.Status.NEEDS_A_PERSON);
        assertThat(feed(feed).health().lastProblem()).contains("does not accept our key");
        assertThat(live(feed)).isEqualTo(1);
        assertThat(api.asked("/Account")).isEmpty();

        api.put(first(path), Page.of("text/html", "<html>Please log in</html>"));
        hub.get(FetchFeedNow.class).fetch(feed, Cast.ADMINISTRATOR);
        until(() -> feed(feed).health().failures() == 2);
        assertThat(feed(feed).status()).isEqualTo(Feed.Status.NEEDS_A_PERSON);
    }

    @Test
    void when_many_stories_vanish_at_once_a_person_decides() {
        String path = "/" + UUID.randomUUID() + "/api/v2";
        List<String> many = new ArrayList<>();
        for (int i = 1; i <= 6; i++) {
            many.add(opinion(path, i, "Story " + i));
        }
        pages(path, many.toArray(String[]::new));
        UUID feed = add(api.url(path).toString(), Feed.Kind.CARE_OPINION, Feed.Trust.PUBLISH_AT_ONCE);
        until(() -> live(feed) == 6);

        pages(path, many.get(0), many.get(1));
        hub.get(FetchFeedNow.class).fetch(feed, Cast.ADMINISTRATOR);
        until(() -> feed(feed).status() == Feed.Status.NEEDS_A_PERSON);
        assertThat(feed(feed).health().lastProblem()).startsWith("4 stories have disappeared");
        assertThat(live(feed)).isEqualTo(6);

        hub.get(LetStoriesGo.class).letGo(feed, Cast.ADMINISTRATOR);
        until(() -> live(feed) == 2);
    }

    @Test
    void what_care_opinion_said_before_it_had_enough_of_us_still_counts() {
        String path = "/" + UUID.randomUUID() + "/api/v2";
        pages(path, older(opinion(path, 1, "One")), opinion(path, 2, "Two"), opinion(path, 3, "Three"));
        UUID feed = add(api.url(path + "/opinions").toString(), Feed.Kind.CARE_OPINION, Feed.Trust.PUBLISH_AT_ONCE);
        until(() -> live(feed) == 3 && feed(feed).edition().windowSize() == 3);

        api.put(path + "/opinions/1", Page.status(503));
        api.put(path + "/opinions/2", Page.status(404));
        pages(path, opinion(path, 3, "Three"));
        hub.get(FetchFeedNow.class).fetch(feed, Cast.ADMINISTRATOR);
        until(() -> String.valueOf(feed(feed).health().lastProblem()).contains("503"));
        assertThat(live(feed)).isEqualTo(2);
        assertThat(feed(feed).edition().windowSize()).isEqualTo(3);
    }

    @Test
    void many_pages_that_still_stand_do_not_hide_an_older_one_that_is_gone() {
        String path = "/" + UUID.randomUUID() + "/api/v2";
        List<String> many = new ArrayList<>();
        for (int i = 1; i <= 24; i++) {
            String opinion = opinion(path, i, "Story " + i);
            many.add(i == 1 ? older(opinion) : opinion);
            api.put(path + "/opinions/" + i, Page.of("application/json", opinion));
        }
        pages(path, many.toArray(String[]::new));
        UUID feed = add(api.url(path + "/opinions").toString(), Feed.Kind.CARE_OPINION, Feed.Trust.PUBLISH_AT_ONCE);
        until(() -> live(feed) == 24);

        api.put(path + "/opinions/1", Page.status(404));
        pages(path, many.get(23));
        hub.get(FetchFeedNow.class).fetch(feed, Cast.ADMINISTRATOR);
        until(() -> live(feed) == 23);
    }

    private String older(String opinion) {
        return opinion.replace("2026-03-02", "2026-03-01");
    }

    private String first(String path) {
        return path + "/opinions?dateofpublicationorder=ascending&take=100&skip=0";
    }

    /** The whole list, and no more after it; also for readings that ask only for what is new. */
    private void pages(String path, String... opinions) {
        String list = "[" + String.join(",", opinions) + ", \"Sorry! Something went wrong.\"]";
        String second = "/opinions?dateofpublicationorder=ascending&take=100&skip=";
        String since = "/opinions?dateofpublicationorder=ascending&publishedafter=2026-02-27&take=100&skip=";
        for (String question : List.of(second, since)) {
            for (int skip = 1; skip < 30; skip++) {
                api.put(path + question + skip, Page.of("application/json", "[]"));
            }
            api.put(path + question + 0, Page.of("application/json", list));
        }
    }

    private String opinion(String path, int id, String title) {
        return """
                {"id": %d, "title": "%s", "body": "I was **very** worried.", "dateOfPublication": "2026-03-02T09:30:00Z",
                 "criticality": "mildly critical", "authorRole": "a carer", "links": [
                 {"rel": "healthservice", "id": "RXX 01", "href": "%s/healthservices/RXX 01"}]}""".formatted(id, title, api.url(path));
    }
}
