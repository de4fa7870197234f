package org.flourishhub.sheets.inbound;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.regex.Pattern;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.flourishhub.shared.RuleBroken;

/**
 * Looks through a spreadsheet before anybody trusts it. A few kilobytes can unpack to gigabytes, a document type can grow
 * without end, and a cell far to the right makes its readers fill all the columns before it.
 */
final class SafeZip {
    static final long MOST_UNPACKED = 40L * 1024 * 1024;
    private static final int MOST_ENTRIES = 2_000;
    private static final int CHUNK = 64 * 1024;
    /** What lies across two chunks is seen too. */
    private static final int OVERLAP = 200;

    private static final Pattern DANGEROUS = Pattern.compile("<!(DOCTYPE|ENTITY)|[\"']\\s*[A-Za-z]{4,}[0-9]+\\s*[\"']"
            + "|[\"'][A-Za-z]*(&#[A-Za-z0-9]+;[A-Za-z0-9]*)+[\"']|\\x00");

    private static final Pattern OF_A_SHEET = Pattern.compile("<!(DOCTYPE|ENTITY)|\\x00");

    private SafeZip() {}

    static void check(byte[] content) {
        try (ZipFile zip = ZipFile.builder().setByteArray(content).get()) {
            if (zip.getEntry("xl/workbook.xml") == null) {
                throw new RuleBroken(
                        "file",
                        "This is not a spreadsheet that we can read. Save it as .xlsx or as CSV, and choose that file");
            }
            long left = MOST_UNPACKED;
            int entries = 0;
            for (ZipArchiveEntry entry : Collections.list(zip.getEntries())) {
                if (++entries > MOST_ENTRIES) {
                    throw tooMuch();
                }
                if (entry.getName().endsWith(".xml") || entry.getName().endsWith(".rels")) {
                    left -= read(zip, entry, left);
                }
            }
        } catch (IOException broken) {
            throw new RuleBroken("file", "This spreadsheet is damaged. Open it, save it again, and choose it again");
        }
    }

    private static long read(ZipFile zip, ZipArchiveEntry entry, long most) throws IOException {
        Pattern danger = entry.getName().startsWith("xl/worksheets/") ? DANGEROUS : OF_A_SHEET;
        long read = 0;
        String before = "";
        try (InputStream in = zip.getInputStream(entry)) {
            for (byte[] chunk = in.readNBytes(CHUNK); chunk.length > 0; chunk = in.readNBytes(CHUNK)) {
                read += chunk.length;
                if (read > most) {
                    throw tooMuch();
                }
                String text = before + new String(chunk, StandardCharsets.ISO_8859_1);
                if (danger.matcher(text).find()) {
                    throw new RuleBroken(
                            "file",
                            "There is something in this spreadsheet that we do not open. Save it as CSV, and choose that");
                }
                before = text.substring(Math.max(0, text.length() - OVERLAP));
            }
        }
        return read;
    }

    private static RuleBroken tooMuch() {
        return new RuleBroken(
                "file", "This spreadsheet holds much more than a list. Copy the list into a new one, and choose that");
    }
}
