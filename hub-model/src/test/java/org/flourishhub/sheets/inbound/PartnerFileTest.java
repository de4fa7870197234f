package org.flourishhub.sheets.inbound;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.flourishhub.sheets.inbound.Workbook.number;
import static org.flourishhub.sheets.inbound.Workbook.row;
import static org.flourishhub.sheets.inbound.Workbook.words;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.zip.ZipOutputStream;
import org.flourishhub.shared.RuleBroken;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Every way in which partners' files are written ends in the same table, and everything hostile in a sentence. */
class PartnerFileTest {
    private static final List<List<String>> CAFE =
            List.of(List.of("Name", "When"), List.of("Café, upstairs", "Mondays; 10 am"));

    @ParameterizedTest
    @CsvSource({"UTF-8,false", "UTF-8,true", "UTF-16LE,true", "UTF-16BE,true", "UTF-16LE,false", "windows-1252,false"})
    void a_text_file_is_read_however_its_letters_are_written(String charset, boolean marked) {
        for (String between : List.of(",", ";", "\t")) {
            String text = (marked ? "\ufeff" : "") + "Name" + between + "When\r\n\"Café, upstairs\"" + between
                    + "\"Mondays; 10 am\"\r\n";

            Table table = PartnerFile.read(text.getBytes(Charset.forName(charset)), null);

            assertThat(cells(table)).as(charset + between).isEqualTo(CAFE);
        }
    }

    @Test
    void empty_rows_are_left_out_and_still_counted() {
        Table table = csv("sep=;\nName;Phone\n;\n\nSeedlings;1\n\"Two\nlines\";'+44 114\n");

        assertThat(table.rows()).extracting(Row::number).containsExactly(2, 5, 6);
        assertThat(table.rows().get(2).cell(1).text()).isEqualTo("+44 114");
        assertThat(table.rows().get(2).cell(9).isEmpty()).isTrue();
    }

    @Test
    void a_spreadsheet_shows_days_times_and_long_numbers_as_people_see_them() {
        byte[] file =
                Workbook.of(row(1, words("A1", "Name"), words("B1", "From"), words("C1", "At"), words("E1", "Phone"))
                        + row(
                                3,
                                words("A3", "Seedlings"),
                                "<c r=\"B3\" s=\"1\"><v>46356</v></c>",
                                "<c r=\"C3\" s=\"2\"><v>0.4375</v></c>",
                                number("E3", "1.144960000E9"))
                        + row(
                                4,
                                "<c r=\"A4\" t=\"str\"><f>B1&amp;A1</f><v>Late group</v></c>",
                                "<c r=\"B4\" t=\"e\"><v>#N/A</v></c>",
                                "<c r=\"C4\" t=\"b\"><v>1</v></c>",
                                number("E4", "12.300000000000001")));

        Table table = PartnerFile.read(file, null);

        assertThat(cells(table))
                .containsExactly(
                        List.of("Name", "From", "At", "", "Phone"),
                        List.of("Seedlings", "30 November 2026", "10:30", "", "1144960000"),
                        List.of("Late group", "#N/A", "Yes", "", "12.3"));
        assertThat(table.rows().get(1).number()).isEqualTo(3);
        assertThat(table.rows().get(1).cell(4).kind()).isEqualTo(Cell.Kind.NUMBER);
        assertThat(table.rows().get(2).cell(1).kind()).isEqualTo(Cell.Kind.ERROR);
    }

    @Test
    void another_tab_can_be_chosen() {
        byte[] file =
                Workbook.zip(Workbook.sheet(row(1, words("A1", "Notes"))), Workbook.sheet(row(1, words("A1", "Name"))));

        assertThat(PartnerFile.read(file, null).tabs()).containsExactly("Tab 1", "Tab 2");
        assertThat(cells(PartnerFile.read(file, "Tab 2"))).containsExactly(List.of("Name"));
        refused(file, "Tab 3", "Choose one of the tabs");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<!DOCTYPE x [<!ENTITY a \"aaaa\">]><worksheet/>",
                "<worksheet><sheetData><row r='1'><c r='ZZZZZZ1'><v>1</v></c></row></sheetData></worksheet>",
                "<worksheet><sheetData><row r='1'><c r=\"&#65;AAAAA1\"><v>1</v></c></row></sheetData></worksheet>"
            })
    void what_would_grow_without_end_is_not_opened(String sheet) {
        refused(Workbook.zip(sheet), null, "something in this spreadsheet that we do not open");
    }

    @Test
    void a_few_kilobytes_that_unpack_to_very_much_are_not_opened() {
        byte[] bomb = Workbook.of(" ".repeat((int) SafeZip.MOST_UNPACKED + 1));

        assertThat(bomb.length).isLessThan(100_000);
        refused(bomb, null, "holds much more than a list");
    }

    @Test
    void too_many_rows_are_refused_in_either_kind_of_file() {
        String csv =
                IntStream.range(0, 6_000).mapToObj(i -> "Name " + i + ",1\n").collect(Collectors.joining());
        String rows = IntStream.range(1, 6_000)
                .mapToObj(i -> row(i, words("A" + i, "Name")))
                .collect(Collectors.joining());

        refused(csv.getBytes(StandardCharsets.UTF_8), null, "more than 5,000 rows");
        refused(Workbook.of(rows), null, "more than 5,000 rows");
        refused(new byte[PartnerFile.MOST_BYTES + 1], null, "too big");
    }

    @Test
    void what_is_no_list_is_told_apart_by_its_first_bytes() throws IOException {
        refused(new byte[0], null, "empty");
        refused(bytes(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1), null, "locked with a password");
        refused("%PDF-1.7 ...".getBytes(StandardCharsets.UTF_8), null, "a document");
        refused("<html><body>Hello".getBytes(StandardCharsets.UTF_8), null, "a web page");
        refused(bytes(0x89, 'P', 'N', 'G', 0, 0, 0, 1, 2, 3), null, "not a list we can read");
        refused(bytes('P', 'K', 3, 4, 1, 2, 3), null, "damaged");
        refused("\n \n,,,\n".getBytes(StandardCharsets.UTF_8), null, "nothing in this list");
        refused(("Name,\"open" + "x".repeat(200_000)).getBytes(StandardCharsets.UTF_8), null, "quotation mark");
        ByteArrayOutputStream other = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(other)) {
            Workbook.put(zip, "mimetype", "application/vnd.oasis.opendocument.spreadsheet");
        }
        refused(other.toByteArray(), null, "not a spreadsheet that we can read");
        refused(Workbook.zip("<worksheet><sheetData><row r=\"1\"><c r=\"A1\"><v>1</v>"), null, "damaged");
    }

    private static void refused(byte[] content, String tab, String sentence) {
        assertThatThrownBy(() -> PartnerFile.read(content, tab))
                .isInstanceOf(RuleBroken.class)
                .hasMessageContaining(sentence);
    }

    private static Table csv(String text) {
        return PartnerFile.read(text.getBytes(StandardCharsets.UTF_8), null);
    }

    private static byte[] bytes(int... values) {
        byte[] bytes = new byte[values.length];
        for (int i = 0; i < values.length; i++) {
            bytes[i] = (byte) values[i];
        }
        return bytes;
    }

    private static List<List<String>> cells(Table table) {
        return table.rows().stream()
                .map(row -> row.cells().stream().map(Cell::text).toList())
                .toList();
    }
}
