package org.flourishhub.sheets.inbound;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.regex.Pattern;
import org.dhatim.fastexcel.reader.CellType;

/** One cell of a spreadsheet as somebody sees it: days as days although they are kept as numbers, numbers in full. */
final class ShownCell {
    private static final Pattern NUMBER = Pattern.compile("-?[0-9]{1,30}(\\.[0-9]{1,30})?([eE][+-]?[0-9]{1,2})?");
    /** Words and conditions inside a format are not part of the date. */
    private static final Pattern BESIDE = Pattern.compile("\"[^\"]*\"|\\[[^\\]]*\\]|\\\\.");

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.UK);
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.UK);

    private ShownCell() {}

    static Cell of(org.dhatim.fastexcel.reader.Cell cell) {
        String raw = cell.getRawValue() == null ? "" : cell.getRawValue();
        CellType type = cell.getType();
        if (type == CellType.ERROR || raw.matches("#(N/A|REF!|VALUE!|NAME\\?|DIV/0!|NUM!|NULL!|SPILL!|CALC!)")) {
            return new Cell(raw, Cell.Kind.ERROR);
        } else if (type == CellType.STRING) {
            return Cell.words(cell.asString());
        } else if (type == CellType.BOOLEAN) {
            return Cell.words(raw.equals("1") || raw.equalsIgnoreCase("true") ? "Yes" : "No");
        } else if (type == CellType.NUMBER
                || type == CellType.FORMULA && NUMBER.matcher(raw).matches()) {
            return number(raw, cell);
        }
        return Cell.words(raw);
    }

    private static Cell number(String raw, org.dhatim.fastexcel.reader.Cell cell) {
        if (!NUMBER.matcher(raw).matches()) {
            return Cell.words(raw);
        }
        if (isDate(cell.getDataFormatString())) {
            try {
                return Cell.words(moment(cell, new BigDecimal(raw)));
            } catch (DateTimeException | ArithmeticException outOfTheCalendar) {
                return Cell.words(raw);
            }
        }
        // seventeen digits hold traces of how computers reckon: 12.3 may be kept as 12.300000000000001
        BigDecimal value =
                new BigDecimal(raw).round(new java.math.MathContext(15)).stripTrailingZeros();
        return new Cell(value.toPlainString(), Cell.Kind.NUMBER);
    }

    private static boolean isDate(String format) {
        if (format == null || format.equalsIgnoreCase("general")) {
            return false;
        }
        return BESIDE.matcher(format).replaceAll("").toLowerCase(Locale.ROOT).matches(".*[dyhms].*");
    }

    private static String moment(org.dhatim.fastexcel.reader.Cell cell, BigDecimal serial) {
        if (serial.signum() >= 0 && serial.compareTo(BigDecimal.ONE) < 0) {
            long seconds = Math.round(serial.doubleValue() * 86_400);
            return TIME.format(LocalTime.ofSecondOfDay(seconds % 86_400));
        }
        LocalDateTime moment =
                LocalDateTime.of(1899, 12, 30, 0, 0).plusSeconds(Math.round(serial.doubleValue() * 86_400));
        return moment.toLocalTime().equals(LocalTime.MIDNIGHT)
                ? DAY.format(moment)
                : DAY.format(moment) + ", " + TIME.format(moment);
    }
}
