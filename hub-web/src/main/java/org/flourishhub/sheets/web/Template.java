package org.flourishhub.sheets.web;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.flourishhub.sheets.Column;

/** A list to begin with: headings in plain words, what is needed marked, and one row as an example. */
final class Template {
    /** So many rows below are words from the start, so that no telephone loses its first 0. */
    private static final int ROWS_OF_WORDS = 500;

    private static final int NARROWEST = 14;
    private static final int WIDEST = 44;

    private Template() {}

    private static List<String> headings() {
        return Stream.of(Column.values()).map(Template::heading).toList();
    }

    /** What stands in brackets is passed over when the list comes back. */
    private static String heading(Column column) {
        return column.need().isEmpty() ? column.heading() : column.heading() + " (" + column.need() + ")";
    }

    static byte[] csv() {
        StringWriter out = new StringWriter();
        // a spreadsheet takes a file with this mark for UTF-8, and one without for whatever its country once used
        out.write('\ufeff');
        CsvWriter csv = CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(out);
        csv.writeRecord(headings());
        csv.writeRecord(Stream.of(Column.values()).map(Column::example).toList());
        return out.toString().getBytes(StandardCharsets.UTF_8);
    }

    static byte[] xlsx() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(bytes, "Flourish Hub", "1.0")) {
            Worksheet sheet = workbook.newWorksheet("Services");
            List<String> headings = headings();
            for (int i = 0; i < headings.size(); i++) {
                String example = Column.values()[i].example();
                sheet.value(0, i, headings.get(i));
                sheet.value(1, i, example);
                sheet.width(
                        i,
                        Math.max(
                                NARROWEST,
                                Math.min(WIDEST, Math.max(headings.get(i).length(), example.length()))));
                sheet.range(1, i, ROWS_OF_WORDS, i).style().format("@").set();
                sheet.style(0, i).bold().set();
            }
            sheet.freezePane(0, 1);
            sheet.finish();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
