package org.flourishhub.shared.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.flourishhub.shared.Actor;
import org.junit.jupiter.api.Test;

class LayoutTest {
    private final Templates templates = new Templates();

    @Test
    void every_page_starts_with_the_way_to_skip_the_way_out_and_the_urgent_help() {
        String html = html(Problem.of(404).view());

        assertThat(html)
                .containsSubsequence(
                        "<body>",
                        "class=\"skip\"",
                        "href=\"https://www.bbc.co.uk/weather\"",
                        "tel:999",
                        "tel:111",
                        "tel:116123",
                        "sms:85258",
                        "<header",
                        "<main",
                        "<h1>This page is not here</h1>");
        assertThat(html.split("<h1")).hasSize(2);
    }

    @Test
    void what_people_typed_is_never_taken_for_html() {
        String html = html(
                Problem.of(422).because(List.of("<script>alert('&')</script>")).view());

        assertThat(html).contains("&lt;script&gt;alert").doesNotContain("<script>alert");
    }

    @Test
    void a_page_holds_no_inline_script_or_style_that_the_browser_would_refuse() {
        String html = html(Problem.of(500).view());

        assertThat(html)
                .doesNotContain("style=")
                .doesNotContainPattern("<script[^>]*>[^<]")
                .doesNotContain("onclick");
    }

    @Test
    void a_page_with_a_lasting_address_says_so_and_another_stays_out_of_search_engines() {
        View lasting = Problem.of(404).view().at("/help-now");

        assertThat(html(lasting)).contains("<link rel=\"canonical\" href=\"https://hub.example/help-now\">");
        assertThat(html(Problem.of(404).view()))
                .contains("<meta name=\"robots\" content=\"noindex\">")
                .doesNotContain("canonical");
    }

    private String html(View view) {
        Page page = new Page(
                view,
                Actor.visitor(),
                () -> "",
                new PublicAddress("https://hub.example/"),
                new Assets(),
                new CrisisHelp());
        return new String(templates.render(view, page).toByteArray(), java.nio.charset.StandardCharsets.UTF_8);
    }
}
