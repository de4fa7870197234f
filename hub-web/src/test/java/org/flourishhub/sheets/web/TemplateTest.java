package org.flourishhub.sheets.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.flourishhub.sheets.Column;
import org.flourishhub.sheets.inbound.Cell;
import org.flourishhub.sheets.inbound.PartnerFile;
import org.flourishhub.sheets.inbound.Row;
import org.junit.jupiter.api.Test;

/** The template comes back as the list it is. */
class TemplateTest {
    @Test
    void both_templates_have_every_heading_and_one_example_and_say_what_is_needed() {
        for (byte[] file : List.of(Template.csv(), Template.xlsx())) {
            List<Row> rows = PartnerFile.read(file, null).rows();

            assertThat(rows).hasSize(2);
            assertThat(rows.get(0).cells())
                    .extracting(Cell::text)
                    .hasSize(Column.values().length)
                    .contains("Name (needed)", "Phone (one of these three is needed)", "Postcode");
            assertThat(Stream.of(Column.values())
                            .map(column -> rows.get(1).cell(column.ordinal()).text())
                            .toList())
                    .containsExactlyElementsOf(
                            Stream.of(Column.values()).map(Column::example).toList());
        }
    }

    @Test
    void values_are_shown_in_plain_words() {
        assertThat(SheetWords.of("kinds", "food-and-meals;learning")).isEqualTo("Food and meals; learning");
        assertThat(SheetWords.of("waysIn", "JUST_TURN_UP;PHONE")).isEqualTo("Just turn up; Phone first");
        assertThat(SheetWords.of("free", "")).isEqualTo("No");
        assertThat(SheetWords.of("fees", "")).isEqualTo("(empty)");
        assertThat(SheetWords.isShown("latitude")).isFalse();
    }
}
