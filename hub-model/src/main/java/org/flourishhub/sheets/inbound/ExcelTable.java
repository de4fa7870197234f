package org.flourishhub.sheets.inbound;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.ExcelReaderException;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Sheet;
import org.dhatim.fastexcel.reader.SheetVisibility;
import org.flourishhub.shared.RuleBroken;

/** A table in a spreadsheet (xlsx): what its cells show, never what their formulas are. */
final class ExcelTable {
    private static final ReadingOptions WITH_FORMATS = new ReadingOptions(true, true);

    private ExcelTable() {}

    static Table read(byte[] content, String tab) {
        SafeZip.check(content);
        try (ReadableWorkbook workbook = new ReadableWorkbook(new ByteArrayInputStream(content), WITH_FORMATS)) {
            List<Sheet> sheets = workbook.getSheets()
                    .filter(sheet -> sheet.getVisibility() == SheetVisibility.VISIBLE)
                    .toList();
            List<String> tabs = sheets.stream().map(Sheet::getName).toList();
            Sheet chosen = sheets.stream()
                    .filter(sheet -> tab == null || sheet.getName().equals(tab))
                    .findFirst()
                    .orElseThrow(() -> new RuleBroken("tab", "Choose one of the tabs of this spreadsheet"));
            return new Table(rows(chosen), tabs, chosen.getName());
        } catch (RuleBroken told) {
            throw told;
        } catch (IOException | ExcelReaderException | IllegalArgumentException | IndexOutOfBoundsException broken) {
            throw damaged();
        } catch (RuntimeException broken) {
            // the reader wraps what its XML parser finds in exceptions of every sort
            throw damaged();
        }
    }

    private static RuleBroken damaged() {
        return new RuleBroken("file", "This spreadsheet is damaged. Open it, save it again, and choose it again");
    }

    private static List<Row> rows(Sheet sheet) throws IOException {
        Table.Filling filling = new Table.Filling();
        try (Stream<org.dhatim.fastexcel.reader.Row> rows = sheet.openStream()) {
            rows.forEach(row -> filling.add(row(row)));
        }
        return filling.rows();
    }

    private static Row row(org.dhatim.fastexcel.reader.Row row) {
        List<Cell> cells = new ArrayList<>();
        int width = Math.min(row.getCellCount(), Table.MOST_COLUMNS);
        for (int i = 0; i < width; i++) {
            cells.add(row.getOptionalCell(i).map(ShownCell::of).orElse(Cell.EMPTY));
        }
        return new Row(row.getRowNum(), cells);
    }
}
