package org.flourishhub.sample.partners;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.Instant;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class SampleWordPressTest {
    private final SampleWordPress site = SampleWordPress.start(0);

    @AfterEach
    void close() {
        site.close();
    }

    @Test
    void the_etag_is_what_wordpress_makes_of_the_date() {
        WordPressVersion version = new WordPressVersion(Instant.parse("2026-03-03T10:15:00Z"));

        assertThat(version.lastModified()).isEqualTo("Tue, 03 Mar 2026 10:15:00 GMT");
        assertThat(version.etag()).isEqualTo("\"6672d39ed8ff1b915b41dd7dea6df7cb\"");
    }

    @Test
    void the_feed_pages_through_all_stories_and_then_says_there_are_no_more() {
        assertThat(Browser.get(site.feedAddress()).body().split("<item>")).hasSize(11);
        assertThat(Browser.get(site.feedAddress() + "?paged=2").body().split("<item>"))
                .hasSize(2);
        assertThat(Browser.get(site.feedAddress() + "?paged=3").statusCode()).isEqualTo(404);
    }

    @Test
    void a_poem_keeps_its_lines_and_a_guid_stays_the_same() {
        String second = Browser.get(site.feedAddress()).body();

        assertThat(second).contains("It says: that coat was a good idea.<br />");
        assertThat(second)
                .contains("<guid isPermaLink=\"false\">" + site.address() + "/?p=103</guid>")
                .contains("<content:encoded><![CDATA[")
                .contains("<dc:creator><![CDATA[Ifeoma]]></dc:creator>");
    }

    @Test
    void with_both_validators_both_must_match() {
        HttpResponse<String> first = Browser.get(site.feedAddress());
        String tag = first.headers().firstValue("ETag").orElseThrow();
        String date = first.headers().firstValue("Last-Modified").orElseThrow();

        assertThat(status("If-None-Match", tag, "If-Modified-Since", date)).isEqualTo(304);
        assertThat(status("If-None-Match", "W/" + tag, "If-Modified-Since", date))
                .isEqualTo(200);
        assertThat(status("If-None-Match", tag)).isEqualTo(304);
        assertThat(status("If-Modified-Since", date)).isEqualTo(304);
        assertThat(status("If-Modified-Since", "soon")).isEqualTo(200);
    }

    @Test
    void the_date_falls_back_when_the_newest_story_is_taken_down() {
        String before = Browser.get(site.feedAddress())
                .headers()
                .firstValue("Last-Modified")
                .orElseThrow();
        PartnerStory story = site.publish("A new one", "It came today.");

        site.withdraw(story.id());

        HttpResponse<String> after = Browser.get(site.feedAddress());
        assertThat(after.headers().firstValue("Last-Modified")).contains(before);
        assertThat(after.body()).doesNotContain("A new one");
        assertThat(Browser.get(site.addressOf(story)).statusCode()).isEqualTo(404);
    }

    @Test
    void a_reader_sees_it_when_an_older_story_is_taken_down() {
        String tag =
                Browser.get(site.feedAddress()).headers().firstValue("ETag").orElseThrow();

        site.withdraw(103);

        assertThat(status("If-None-Match", tag)).isEqualTo(200);
    }

    @Test
    void two_changes_at_once_never_share_a_date() {
        String first = site.publish("One", "One.").modifiedAt().toString();
        String second = site.publish("Two", "Two.").modifiedAt().toString();

        assertThat(first).isNotEqualTo(second);
    }

    @Test
    void people_publish_edit_and_take_down_with_forms() {
        Browser.post(site.address() + "/publish", "title=A+letter&text=Dear+all%2C%0D%0Ahello");
        PartnerStory story = site.stories().get(0);
        assertThat(Browser.get(site.addressOf(story)).body()).contains("<p>Dear all,<br />");

        Browser.post(site.address() + "/edit", "id=" + story.id() + "&title=Another+letter&text=%3Cb%3EBye%3C%2Fb%3E");
        assertThat(Browser.get(site.addressOf(story)).body()).contains("Another letter", "&lt;b&gt;Bye&lt;/b&gt;");

        Browser.post(site.address() + "/take-down", "id=" + story.id());
        assertThat(Browser.get(site.addressOf(story)).statusCode()).isEqualTo(404);
        assertThat(Browser.post(site.address() + "/publish", "title=&text=").statusCode())
                .isEqualTo(422);
    }

    @Test
    void another_site_cannot_press_its_buttons() {
        int answer = Browser.post(site.address() + "/take-down", "id=101", "Origin", "http://elsewhere.example")
                .statusCode();

        assertThat(answer).isEqualTo(403);
        assertThat(site.stories()).hasSize(11);
    }

    private int status(String... headers) {
        return Browser.get(site.feedAddress(), headers).statusCode();
    }
}
