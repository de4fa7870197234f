package org.flourishhub.sheets.inbound;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.flourishhub.shared.RuleBroken;

/** A table in a text file, with commas, semicolons or tabs between its cells, whichever makes it one. */
final class CsvTable {
    private static final List<Character> BETWEEN = List.of(',', ';', '\t');
    /** So many rows tell what stands between the cells. */
    private static final int TRIED = 30;

    /** What is longer is no cell but the rest of a file after a quotation mark that nobody closed. */
    private static final int LONGEST_CELL = 32_767;
    /** Excel's own word for it, in the first line. */
    private static final Pattern SEP = Pattern.compile("sep=([,;\\t])\\r?\\n", Pattern.CASE_INSENSITIVE);

    private CsvTable() {}

    static Table read(byte[] content) {
        String text = PlainText.of(content);
        Matcher sep = SEP.matcher(text);
        boolean said = sep.lookingAt();
        char between = said ? sep.group(1).charAt(0) : between(text);
        Table.Filling filling = new Table.Filling();
        int[] number = {said ? 1 : 0};
        each(said ? text.substring(sep.end()) : text, between, Integer.MAX_VALUE, record -> {
            number[0]++;
            filling.add(row(record, number[0]));
        });
        return new Table(filling.rows(), List.of(), null);
    }

    private static Row row(CsvRecord record, int number) {
        if (record.getFields().stream().anyMatch(cell -> cell.length() > LONGEST_CELL)) {
            throw notATable();
        }
        return new Row(
                number,
                record.getFields().stream()
                        .limit(Table.MOST_COLUMNS)
                        .map(CsvTable::unquoted)
                        .map(Cell::words)
                        .toList());
    }

    /** The apostrophe that keeps a spreadsheet from running a cell is no part of what it says. */
    private static String unquoted(String text) {
        return text.length() > 1 && text.charAt(0) == '\'' && "=+-@\t\r\n".indexOf(text.charAt(1)) >= 0
                ? text.substring(1)
                : text;
    }

    /** The one that makes the most rows of the same, greatest width. */
    private static char between(String text) {
        char best = ',';
        long most = 0;
        for (char candidate : BETWEEN) {
            Map<Integer, Integer> widths = new HashMap<>();
            try {
                each(text, candidate, TRIED, record -> widths.merge(record.getFieldCount(), 1, Integer::sum));
            } catch (RuleBroken notWithThis) {
                continue;
            }
            long score = widths.entrySet().stream()
                    .filter(width -> width.getKey() > 1)
                    .mapToLong(width -> (long) width.getValue() * width.getKey())
                    .sum();
            if (score > most) {
                most = score;
                best = candidate;
            }
        }
        return best;
    }

    private interface Reader {
        void read(CsvRecord row);
    }

    private static void each(String text, char between, int most, Reader reader) {
        try (CsvReader<CsvRecord> csv = CsvReader.builder()
                .fieldSeparator(between)
                .skipEmptyLines(false)
                .ofCsvRecord(text)) {
            int count = 0;
            for (CsvRecord row : csv) {
                if (++count > most) {
                    return;
                }
                reader.read(row);
            }
        } catch (CsvParseException broken) {
            throw notATable();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static RuleBroken notATable() {
        return new RuleBroken(
                "file",
                "We could not read this file as rows and columns. A quotation mark may be open, or a cell is very long."
                        + " Save it as .xlsx and try that");
    }
}
