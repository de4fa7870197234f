package org.flourishhub.directory;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.flourishhub.shared.RuleBroken;

/**
 * A file of postcodes as their makers give it out, row by row and never as a whole: Code-Point Open of Ordnance Survey (a zip of
 * tables, with metres of the National Grid), or the ONS Postcode Directory (a table with degrees, plain or in a zip).
 */
final class PostcodeFile {
    private static final String UNREADABLE =
            "This is no file of postcodes we can read. It must be Code-Point Open, or the"
                    + " ONS Postcode Directory with its columns lat and long";

    private final Path path;

    PostcodeFile(Path path) {
        this.path = path;
    }

    void read(Consumer<PostcodePoint> each) throws IOException {
        if (path.getFileName().toString().toLowerCase(Locale.ROOT).endsWith(".zip")) {
            readZip(each);
        } else {
            try (InputStream table = new BufferedInputStream(Files.newInputStream(path))) {
                read(table, each);
            }
        }
    }

    private void readZip(Consumer<PostcodePoint> each) throws IOException {
        try (ZipFile zip = new ZipFile(path.toFile())) {
            List<ZipEntry> tables = Collections.list(zip.entries()).stream()
                    .filter(entry -> isTable(entry.getName().toLowerCase(Locale.ROOT)))
                    .<ZipEntry>map(entry -> entry)
                    .toList();
            for (ZipEntry entry : tables) {
                try (InputStream table = new BufferedInputStream(zip.getInputStream(entry))) {
                    read(table, each);
                }
            }
        } catch (ZipException noZip) {
            throw new RuleBroken(UNREADABLE);
        }
    }

    /** The documents beside the data are tables too, and the ONS gives its table a second time in pieces. */
    private static boolean isTable(String name) {
        return name.endsWith(".csv") && name.contains("data/") && !name.contains("multi_csv");
    }

    private static void read(InputStream table, Consumer<PostcodePoint> each) throws IOException {
        try (CsvReader<CsvRecord> rows = CsvReader.builder().ofCsvRecord(table)) {
            Iterator<CsvRecord> row = rows.iterator();
            if (!row.hasNext()) {
                return;
            }
            CsvRecord first = row.next();
            PostcodeColumns columns =
                    PostcodeColumns.of(first.getFields()).orElseThrow(() -> new RuleBroken(UNREADABLE));
            columns.read(first).ifPresent(each);
            while (row.hasNext()) {
                columns.read(row.next()).ifPresent(each);
            }
        } catch (CsvParseException torn) {
            throw new RuleBroken(UNREADABLE);
        }
    }
}
