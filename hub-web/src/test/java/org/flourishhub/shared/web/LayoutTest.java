package org.flourishhub.shared.web;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import java.io.StringReader;
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

    @Test
    void what_a_page_is_about_stands_in_it_and_nobodys_words_end_the_block() {
        String hostile = "</script><script>alert(1)</script><!-- ]]> \u2028 & \"";
        View view = Problem.of(404).view().at("/services/x").in(Section.FIND).about(hub -> Fields.ofType("Service")
                .with("name", hostile)
                .build());

        String html = html(view);
        String block = html.split("<script type=\"application/ld\\+json\">")[1].split("</script>")[0];
        JsonArray graph =
                Json.createReader(new StringReader(block)).readObject().getJsonArray("@graph");

        assertThat(html).doesNotContain("<script>alert", "<!--");
        assertThat(block).doesNotContain("<", ">", "\u2028");
        assertThat(graph.getJsonObject(0).getString("name")).isEqualTo(hostile);
        assertThat(graph.getJsonObject(1).getString("@type")).isEqualTo("BreadcrumbList");
        assertThat(graph.getJsonObject(1).getJsonArray("itemListElement")).hasSize(3);
    }

    @Test
    void a_page_without_a_lasting_address_says_nothing_to_search_engines() {
        View preview =
                Problem.of(404).view().about(hub -> Fields.ofType("Service").build());

        assertThat(html(preview)).doesNotContain("ld+json", "og:");
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
