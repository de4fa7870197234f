package org.flourishhub.shared.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class AssetsTest {
    private static final int A_FIRST_VIEW = 50_000;
    private static final int A_LONG_PAGE_OF_RESULTS = 12_000;

    private final Assets assets = new Assets();

    @Test
    void all_stand_under_one_hash_that_every_node_computes_alike() {
        assertThat(assets.path("hub.css")).matches("/assets/[0-9a-f]{12}/hub\\.css");
        assertThat(new Assets().path("hub.css")).isEqualTo(assets.path("hub.css"));
        assertThatThrownBy(() -> assets.path("nope.css")).hasMessageContaining("nope.css");
    }

    @Test
    void a_first_view_stays_within_fifty_kilobytes() {
        int sent = Stream.of(
                        "pico.min.css",
                        "hub.css",
                        "exit.js",
                        "icon.svg",
                        "border.svg",
                        "fonts/core-400.woff2",
                        "fonts/core-700.woff2")
                .map(name -> assets.find(name).orElseThrow())
                .mapToInt(asset -> asset.gzip() == null ? asset.bytes().length : asset.gzip().length)
                .sum();

        assertThat(sent + A_LONG_PAGE_OF_RESULTS).isLessThan(A_FIRST_VIEW);
    }

    @Test
    void the_style_sheet_fetches_nothing_from_elsewhere() {
        for (String name : new String[] {"hub.css", "pico.min.css"}) {
            String css = new String(assets.find(name).orElseThrow().bytes(), StandardCharsets.UTF_8);
            assertThat(css).doesNotContainPattern("url\\([\"']?(https?:)?//").doesNotContain("@import");
        }
    }

    @Test
    void the_bar_for_saving_leaves_room_for_what_has_the_focus_and_gives_way_on_a_low_screen() {
        String css = new String(assets.find("console.css").orElseThrow().bytes(), StandardCharsets.UTF_8);

        assertThat(css)
                .contains("\nhtml:has(.savebar) { scroll-padding-bottom: 6rem; }")
                .containsPattern(
                        "@media \\(max-width: 30rem\\).*html:has\\(.savebar\\) \\{ scroll-padding-bottom: 12rem; }")
                .containsPattern("@media \\(max-height: 40rem\\) \\{ .savebar \\{ position: static; }");
    }

    @Test
    void packed_answers_go_to_who_can_read_them() {
        Map.of(
                        "gzip, br", true,
                        "br;q=1.0, gzip;q=0.8", true,
                        "identity", false,
                        "gzip;q=0", false,
                        "", false)
                .forEach((header, packed) -> assertThat(Gzip.accepts(header)).isEqualTo(packed));
        assertThat(Gzip.accepts(null)).isFalse();
    }
}
