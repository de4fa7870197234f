package org.flourishhub.syndication.inbound.words;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TableRowsTest {
    private static final String HEAD = "<tr><th>Day</th><th>Time</th><th>Where</th></tr>";

    @Test
    void each_row_becomes_an_entry_with_the_heading_before_each_cell() {
        assertThat(clean("<table><caption>Walks</caption><thead>" + HEAD + "</thead><tbody>"
                        + "<tr><td>Monday</td><td>10 am</td><td><a href='https://h.example/'>Mill</a></td></tr>"
                        + "<tr><td>Friday</td><td></td><td>Pond</td></tr></tbody></table>"))
                .isEqualTo("<p>Walks</p><ul><li>Day: Monday; Time: 10 am; Where: <a href=\"https://h.example/\""
                        + " rel=\"nofollow noopener noreferrer\">Mill</a></li><li>Day: Friday; Where: Pond</li></ul>");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                // without headings
                "<tr><td>Monday<td>10 am<tr><td>Friday<td>Pond|<li>Monday; 10 am</li><li>Friday; Pond</li>",
                // a heading for each row
                "<tr><th>Monday<td>10 am<tr><th>Friday:<td>2 pm|<li>Monday: 10 am</li><li>Friday: 2 pm</li>",
                // headings both ways
                "<tr><td><th>Morning<th>Evening<tr><td>Monday<td>Walk<td>Choir|<li>Monday: Morning: Walk; Evening: Choir</li>",
                // headings that are only bold
                "<tr><td><b>Day</b><td><strong>Time:</strong><tr><td>Monday<td>10 am|<li>Day: Monday; Time: 10 am</li>",
                // one day for two rows
                "<tr><td rowspan=2>Monday<td>Walk<tr><td>Choir|<li>Monday; Walk</li><li>Monday; Choir</li>",
                // a line across all columns
                "<tr><th>Day<th>Time<tr><td colspan=2>Winter<tr><td>Monday<td>10 am|<li>Winter</li><li>Day: Monday; Time: 10 am</li>",
                // lines in a cell
                "<tr><td><p>Ann</p><p>Desk 2</p><td>1<br>2<tr><td> Bo <td> 3 |<li>Ann, Desk 2; 1, 2</li><li>Bo; 3</li>"
            })
    void tables_are_read_as_they_are_meant(String rows, String entries) {
        assertThat(clean("<table>" + rows + "</table>")).isEqualTo("<ul>" + entries + "</ul>");
    }

    @Test
    void a_first_row_of_one_cell_stands_over_the_list() {
        assertThat(clean("<table><tr><th colspan=2>Open</th></tr><tr><td>Mon<td>9 to 5<tr><td>Tue<td>closed</table>"))
                .isEqualTo("<p>Open</p><ul><li>Mon; 9 to 5</li><li>Tue; closed</li></ul>");
        assertThat(clean("<table><thead><tr><td>Day<td>Time</thead><tr><td>Mon<td>9 to 5<td>Hall</table>"))
                .isEqualTo("<ul><li>Day: Mon; Time: 9 to 5; Hall</li></ul>");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<table role=presentation><tr><td>one<td>two<tr><td>three<td>four</table>|<p>one two </p><p>three four </p>",
                "<table><tr><td>one<td>two</table>|<p>one two </p>",
                "<table><tr><td>one<tr><td>two</table>|<p>one </p><p>two </p>",
                "<table><tr><td><h2>one</h2><td>two<tr><td>three<td>four</table>|<h2>one</h2><p>two</p><p>three four </p>"
            })
    void tables_that_only_place_things_are_what_they_hold(String table, String html) {
        assertThat(clean(table)).isEqualTo(html);
    }

    @Test
    void facts_inside_of_a_page_made_of_tables_are_found() {
        assertThat(clean("<table><tr><td><table><tr><td>a<td>b<tr><td>c<td>d</table><td>e</table>"))
                .isEqualTo("<ul><li>a; b</li><li>c; d</li></ul><p>e</p>");
    }

    @Test
    @Timeout(60)
    void no_table_grows_beyond_measure() {
        String cell = "<td rowspan=65534 colspan=9>" + "<i>" + "x".repeat(80) + "</i>";
        assertThat(clean("<table>" + ("<tr>" + cell).repeat(4_000) + "</table>").length())
                .isLessThan(1_000_000);
        assertThat(clean("<table>" + ("<tr>" + "<td rowspan=300>" + "x".repeat(80)).repeat(299) + "</table>")
                        .length())
                .isLessThan(1_000_000);
    }

    private static String clean(String html) {
        return CleanHtml.of(html, "https://h.example/");
    }
}
