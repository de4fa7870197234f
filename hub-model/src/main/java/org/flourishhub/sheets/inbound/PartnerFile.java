package org.flourishhub.sheets.inbound;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.flourishhub.shared.RuleBroken;

/** A file as a partner sent it. What it is is told by its first bytes, for names are often wrong. */
public final class PartnerFile {
    public static final int MOST_BYTES = 5 * 1024 * 1024;
    private static final byte[] OLD_EXCEL = {(byte) 0xd0, (byte) 0xcf, 0x11, (byte) 0xe0};
    private static final String SAVE_AS = ". Save it as .xlsx or as CSV, and choose that file";

    private PartnerFile() {}

    /** {@code tab} names the one to read; {@code null} means the first. What cannot be read is refused with a sentence. */
    public static Table read(byte[] content, String tab) {
        if (content.length == 0) {
            throw new RuleBroken("file", "This file is empty. Choose the file with your list");
        }
        if (content.length > MOST_BYTES) {
            throw new RuleBroken("file", "This file is too big. A list may have up to 5 MB and 5,000 rows");
        }
        Table table = begins(content, 'P', 'K') ? ExcelTable.read(content, tab) : CsvTable.read(text(content));
        if (table.rows().isEmpty()) {
            throw new RuleBroken("file", "There is nothing in this list. Choose the file with your list");
        }
        return table;
    }

    private static byte[] text(byte[] content) {
        if (Arrays.equals(Arrays.copyOf(content, 4), OLD_EXCEL)) {
            throw new RuleBroken(
                    "file", "This file is locked with a password, or was made by a very old Excel" + SAVE_AS);
        }
        if (begins(content, '%', 'P', 'D', 'F') || begins(content, '{', '\\', 'r', 't', 'f')) {
            throw new RuleBroken("file", "This is a document, not a list in rows and columns" + SAVE_AS);
        }
        String start = new String(content, 0, Math.min(content.length, 200), StandardCharsets.ISO_8859_1).strip();
        if (start.regionMatches(true, 0, "<!doctype", 0, 9) || start.startsWith("<html") || start.startsWith("<?xml")) {
            throw new RuleBroken("file", "This is a web page, not a list in rows and columns" + SAVE_AS);
        }
        return content;
    }

    private static boolean begins(byte[] content, int... bytes) {
        for (int i = 0; i < bytes.length; i++) {
            if (i >= content.length || content[i] != bytes[i]) {
                return false;
            }
        }
        return true;
    }
}
