package org.flourishhub.directory;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.stream.Stream;
import java.util.zip.ZipException;
import org.flourishhub.shared.RuleBroken;

/**
 * A file of postcodes as their makers give it out, row by row and never as a whole: Code-Point Open of Ordnance Survey (a zip of
 * tables, with metres of the National Grid), or the ONS Postcode Directory (a table with degrees, plain or in a zip). Some
 * computers unpack a zip that comes from the web by themselves: then it is the folder.
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
        if (Files.isDirectory(path)) {
            readAll(path, each);
        } else if (path.getFileName().toString().toLowerCase(Locale.ROOT).endsWith(".zip")) {
            try (FileSystem zip = FileSystems.newFileSystem(path)) {
                readAll(zip.getPath("/"), each);
            } catch (ZipException noZip) {
                throw new RuleBroken(UNREADABLE);
            }
        } else {
            readTable(path, each);
        }
    }

    private static void readAll(Path folder, Consumer<PostcodePoint> each) throws IOException {
        for (Path table : tables(folder)) {
            readTable(table, each);
        }
    }

    /** The documents beside the data are tables too, and the ONS gives its table a second time in pieces. */
    private static List<Path> tables(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            List<Path> all = files.filter(Files::isRegularFile)
                    .filter(file -> within(folder, file).endsWith(".csv"))
                    .filter(file -> !within(folder, file).contains("multi_csv"))
                    .sorted()
                    .toList();
            List<Path> data = all.stream()
                    .filter(file -> within(folder, file).contains("data/"))
                    .toList();
            return data.isEmpty() ? all : data;
        }
    }

    private static String within(Path folder, Path file) {
        String name = folder.getFileName() == null ? "" : folder.getFileName() + "/";
        return (name + folder.relativize(file)).replace('\\', '/').toLowerCase(Locale.ROOT);
    }

    private static void readTable(Path table, Consumer<PostcodePoint> each) throws IOException {
        try (InputStream bytes = new BufferedInputStream(Files.newInputStream(table))) {
            read(bytes, each);
        }
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
