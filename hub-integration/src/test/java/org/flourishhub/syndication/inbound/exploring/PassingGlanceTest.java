package org.flourishhub.syndication.inbound.exploring;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.StringReader;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.flourishhub.outside.AddressGuard;
import org.flourishhub.outside.OutsideLimits;
import org.flourishhub.outside.OutsideWorld;
import org.flourishhub.syndication.FeedGlance;
import org.flourishhub.syndication.FeedGlance.Seen;
import org.flourishhub.syndication.inbound.PartnerSite;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class PassingGlanceTest {
    private static final String FEED = "<rss version='2.0'><channel><title>Hill</title>"
            + "<item><title>Gate</title><link>gate</link><pubDate>Mon, 02 Mar 2026 09:30:00 GMT</pubDate></item>"
            + "</channel></rss>";

    private PartnerSite site;
    private FeedGlance glance;

    @BeforeEach
    void open() throws Exception {
        site = new PartnerSite();
        glance = FeedGlance.allowing(List.of(site.authority()));
    }

    @AfterEach
    void close() {
        site.close();
    }

    @Test
    void a_feed_is_told_in_one_line_of_json_and_in_words() {
        site.put("/stories/feed", PartnerSite.Page.of("text/html", FEED));
        Seen seen = glance.at(site.url("/stories/feed").toString());

        assertThat(seen.ok()).isTrue();
        assertThat(seen.json()).hasLineCount(1);
        JsonObject item = json(seen).getJsonArray("items").getJsonObject(0);
        assertThat(item.getString("link")).isEqualTo(site.url("/stories/gate").toString());
        assertThat(item.getString("published")).isEqualTo("2026-03-02T09:30:00Z");
        assertThat(seen.words()).contains("Hill", "1 entry", "- Gate", "2026-03-02T09:30:00Z");
    }

    @Test
    void an_address_that_old_programs_wrote_is_read_as_well() {
        site.put("/stories/feed", PartnerSite.Page.of("text/xml", FEED));

        assertThat(glance.at("feed:" + site.url("/stories/feed")).ok()).isTrue();
        assertThat(json(glance.at("webcal://hub.invalid/all.ics")).getString("error"))
                .isEqualTo("no-such-name");
    }

    @Test
    void addresses_start_where_a_redirect_ends() {
        site.put("/feed", new PartnerSite.Page(302, "", "", Map.of("Location", "/new/feed")));
        site.put("/new/feed", PartnerSite.Page.of("application/rss+xml", FEED));

        JsonObject read = json(glance.at(site.url("/feed").toString()));
        assertThat(read.getJsonArray("items").getJsonObject(0).getString("link"))
                .isEqualTo(site.url("/new/gate").toString());
    }

    @Test
    void what_goes_wrong_has_a_code_and_a_sentence() {
        site.put("/gone", PartnerSite.Page.status(410));
        site.put("/empty", PartnerSite.Page.of("text/xml", " "));
        site.put("/page", PartnerSite.Page.of("text/xml", "<!DOCTYPE html><html><body>Hi</body></html>"));
        site.put("/cut", PartnerSite.Page.of("text/xml", "<rss version='2.0'><channel><item><title>x"));

        assertThat(error("/gone")).isEqualTo("http-410");
        assertThat(error("/empty")).isEqualTo("empty");
        assertThat(error("/page")).isEqualTo("web-page");
        assertThat(error("/cut")).isEqualTo("cut-short");
        assertThat(json(glance.at("no address")).getString("error")).isEqualTo("not-a-web-address");
        assertThat(json(glance.at("")).getBoolean("ok")).isFalse();
    }

    @Test
    void a_site_that_asks_us_to_stay_away_is_not_read_and_its_wish_is_asked_once() {
        site.put("/robots.txt", PartnerSite.Page.of("text/plain", "User-agent: FlourishHub\nDisallow: /private/"));
        site.put("/private/feed", PartnerSite.Page.of("text/xml", FEED));
        site.put("/feed", PartnerSite.Page.of("text/xml", FEED));
        AddressGuard guard = new AddressGuard(Optional.of(site.authority()));
        FeedGlance polite = new PassingGlance(
                OutsideWorld.askingRobots(guard, OutsideLimits.usual(), "FlourishHub/0.1", true), Clock.systemUTC());

        assertThat(json(polite.at(site.url("/private/feed").toString())).getString("error"))
                .isEqualTo("not-welcome");
        assertThat(polite.at(site.url("/feed").toString()).ok()).isTrue();
        assertThat(site.asked("/robots.txt")).hasSize(1);
        assertThat(site.asked("/private/feed")).isEmpty();
        assertThat(glance.at(site.url("/private/feed").toString()).ok()).isTrue();
    }

    @Test
    void only_the_very_address_that_was_allowed_is_private_and_asked() {
        site.put("/feed", PartnerSite.Page.of("text/xml", FEED));
        Seen refused = FeedGlance.allowing(List.of()).at(site.url("/feed").toString());

        assertThat(json(refused).getString("error")).isEqualTo("address-not-allowed");
        assertThat(refused.ok()).isFalse();
    }

    private String error(String path) {
        Seen seen = glance.at(site.url(path).toString());
        assertThat(seen.ok()).isFalse();
        assertThat(json(seen).getString("message")).isNotBlank();
        return json(seen).getString("error");
    }

    private static JsonObject json(Seen seen) {
        return Json.createReader(new StringReader(seen.json())).readObject();
    }
}
