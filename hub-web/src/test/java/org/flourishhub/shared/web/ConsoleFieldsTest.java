package org.flourishhub.shared.web;

import static org.assertj.core.api.Assertions.assertThat;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What somebody types or pastes arrives whole, so that the hub can say in words what is wrong with it. */
class ConsoleFieldsTest {
    private final TemplateEngine templates =
            TemplateEngine.createPrecompiled(null, ContentType.Html, getClass().getClassLoader());

    @Test
    void a_day_and_a_time_are_typed_as_words() {
        String html = rendered(
                "console/moment",
                Map.of(
                        "form", Form.empty().with("startsDate", "27 Novem").with("startsTime", "2ish"),
                        "prefix", "starts",
                        "day", "Day it starts",
                        "dayHelp", "Like 27 November 2026",
                        "time", "Time it starts",
                        "timeHelp", "Like 2 pm or 14:00",
                        "twice", false));

        assertThat(html)
                .contains("value=\"27 Novem\"", "value=\"2ish\"", "type=\"text\"", "autocomplete=\"off\"")
                .doesNotContain("type=\"date\"", "type=\"time\"");
    }

    @Test
    void nothing_is_cut_off_in_silence() {
        String html = rendered("console/place", Map.of("form", Form.empty()))
                + rendered("console/contact", Map.of("form", Form.empty(), "help", "Give at least one way."));

        assertThat(html).contains("name=\"postalCode\"", "name=\"url\"").doesNotContain("maxlength");
    }

    private String rendered(String template, Map<String, Object> parts) {
        StringOutput html = new StringOutput();
        templates.render(template + ".jte", parts, html);
        return html.toString();
    }
}
