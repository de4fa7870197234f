package org.flourishhub.shared.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import org.flourishhub.shared.Actor;
import org.flourishhub.shared.RuleBroken;
import org.junit.jupiter.api.Test;

/** What administrators see of the sites of others, and what those see of us. */
class SitesPageTest {
    private final Templates templates = new Templates();

    @Test
    void nothing_yet_says_so_and_a_wrong_name_is_shown_again() {
        Form wrong = Form.empty()
                .with("site", "<nowhere>")
                .because(new RuleBroken("site", "Give the name of the site, such as example.org"));
        String html = html(View.page("console/sites", "Sites of others")
                .in(Section.CONSOLE)
                .with("hosts", List.of())
                .with("closed", List.of())
                .with("form", wrong)
                .with("now", Instant.parse("2026-03-02T10:00:00Z"))
                .with("done", null));
        assertThat(html)
                .contains(
                        "<strong>None.</strong>",
                        "<strong>None yet.</strong>",
                        "Please change:</strong> Give the name of the site",
                        "&lt;nowhere")
                .doesNotContain("<nowhere>");
    }

    @Test
    void our_reader_says_who_it_is_how_often_it_comes_and_how_to_stop_it() {
        assertThat(html(reader("mailto:a@hub.example")))
                .contains(
                        "User-agent: FlourishHub\nDisallow: /",
                        "at most once an hour",
                        "The hub is at <a href=\"/\">https://hub.example/</a>",
                        "href=\"mailto:a@hub.example\" rel=\"noreferrer\">a@hub.example</a>");
        assertThat(html(reader(null)))
                .contains("Or tell the people who run the hub.")
                .doesNotContain("mailto:");
    }

    private static View reader(String contact) {
        return View.page("site/fetcher", "Our reader")
                .at("/fetcher")
                .with("hub", "https://hub.example/")
                .with("contact", contact);
    }

    private String html(View view) {
        Page page = new Page(
                view,
                Actor.visitor(),
                () -> "",
                new PublicAddress("https://hub.example/"),
                new Assets(),
                new CrisisHelp());
        return new String(templates.render(view, page).toByteArray(), StandardCharsets.UTF_8);
    }
}
