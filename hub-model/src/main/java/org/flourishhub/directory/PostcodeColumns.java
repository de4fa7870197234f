package org.flourishhub.directory;

import de.siegmar.fastcsv.reader.CsvRecord;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Which columns of a table of postcodes say what. */
final class PostcodeColumns {
    private static final Pattern POSTCODE = Pattern.compile("[A-Z]{1,2}[0-9][A-Z0-9]?[0-9][A-Z]{2}");
    private static final Pattern NUMBER = Pattern.compile("-?[0-9]{1,9}(\\.[0-9]{1,20})?");

    private final int postcode;
    private final int north;
    private final int east;
    private final boolean onGrid;

    private PostcodeColumns(int postcode, int north, int east, boolean onGrid) {
        this.postcode = postcode;
        this.north = north;
        this.east = east;
        this.onGrid = onGrid;
    }

    /** From the first row: the names of the columns (ONS), or already a postcode (Code-Point Open names none). */
    static Optional<PostcodeColumns> of(List<String> first) {
        List<String> names = first.stream()
                .map(name -> name.strip().toLowerCase(Locale.ROOT))
                .toList();
        if (names.contains("lat") && names.contains("long")) {
            return Stream.of("pcds", "pcd", "pcd2", "pcd7", "pcd8")
                    .filter(names::contains)
                    .findFirst()
                    .map(name -> new PostcodeColumns(
                            names.indexOf(name), names.indexOf("lat"), names.indexOf("long"), false));
        }
        boolean codePoint = first.size() >= 4
                && POSTCODE.matcher(plain(first.get(0))).matches()
                && NUMBER.matcher(first.get(2)).matches()
                && NUMBER.matcher(first.get(3)).matches();
        return codePoint ? Optional.of(new PostcodeColumns(0, 3, 2, true)) : Optional.empty();
    }

    /** Empty for a row that is about no place, or not about a postcode. */
    Optional<PostcodePoint> read(CsvRecord row) {
        if (row.getFieldCount() <= Math.max(postcode, Math.max(north, east))) {
            return Optional.empty();
        }
        String code = plain(row.getField(postcode));
        String up = row.getField(north);
        String right = row.getField(east);
        if (!POSTCODE.matcher(code).matches()
                || !NUMBER.matcher(up).matches()
                || !NUMBER.matcher(right).matches()) {
            return Optional.empty();
        }
        return onGrid
                ? fromGrid(code, Double.parseDouble(right), Double.parseDouble(up))
                : fromDegrees(code, up, right);
    }

    private static Optional<PostcodePoint> fromGrid(String code, double east, double north) {
        // Code-Point Open writes zeros for what has no place yet
        if (east <= 0 || north <= 0 || east > 700_000 || north > 1_300_000) {
            return Optional.empty();
        }
        Coordinates point = NationalGrid.toDegrees84(east, north);
        return Optional.of(new PostcodePoint(code, point.latitude(), point.longitude()));
    }

    private static Optional<PostcodePoint> fromDegrees(String code, String up, String right) {
        double latitude = Double.parseDouble(up);
        double longitude = Double.parseDouble(right);
        return Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180
                ? Optional.of(new PostcodePoint(code, latitude, longitude))
                : Optional.empty();
    }

    private static String plain(String written) {
        return written.replace(" ", "").toUpperCase(Locale.ROOT);
    }
}
