package org.flourishhub.syndication.inbound.words;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is said once and shown in many parts must not fill the memory. */
class RoomTest {
    private static final String BASE = "https://hostile.example/";

    @Test
    void it_is_taken_until_none_is_left() {
        Room room = new Room("");

        assertThat(room.take(9_000)).isTrue();
        assertThat(room.take(1_001)).isFalse();
        assertThat(room.take(1_000)).isTrue();
        assertThat(room.take(1)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(ints = {2_000, 500_000})
    void a_long_link_around_a_list_does_not_become_one_in_each_entry(int length) {
        assertGrowsLittle("<a href='" + BASE + "x".repeat(length) + "'><ul>" + "<li>x".repeat(9_000) + "</ul></a>");
    }

    @Test
    void cells_as_high_as_the_table_are_not_said_again_without_end() {
        String table = "<table><tr>" + ("<th>" + "h".repeat(80)).repeat(12) + "<tr>"
                + ("<td rowspan=300>" + "d".repeat(80)).repeat(12) + "<tr>".repeat(298) + "</table>";

        assertGrowsLittle(table.repeat(50));
    }

    @ParameterizedTest
    @ValueSource(ints = {1_900, 300_000})
    void a_page_at_a_long_address_does_not_write_it_into_every_link(int length) {
        String html = "<a href=x>y</a>".repeat(9_000);

        String clean = CleanHtml.of(html, BASE + "x".repeat(length) + "/");

        assertThat(clean).hasSizeLessThan(10 * html.length());
    }

    @Test
    void what_people_write_has_room_enough() {
        String entry = "<li><a href=/a-page-with-a-name>y</a>";

        String clean = CleanHtml.of("<ul>" + entry.repeat(500) + "</ul>", "https://a-site-with-a-name.example/");

        assertThat(clean.split("<a href=", -1)).hasSize(501);
    }

    private static void assertGrowsLittle(String html) {
        assertThat(CleanHtml.of(html, BASE)).hasSizeLessThan(10 * html.length());
    }
}
