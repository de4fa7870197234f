package org.flourishhub.sheets.inbound;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A spreadsheet file put together by hand, so that it can hold what no well-meaning program writes. */
public final class Workbook {
    private static final String HEAD = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>";
    private static final String MAIN = "xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"";
    private static final String RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006/";
    private static final String TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.";

    private Workbook() {}

    /** One tab with these rows in XML; style 1 is a day, style 2 a time. */
    public static byte[] of(String rows) {
        return zip(sheet(rows));
    }

    static String sheet(String rows) {
        return HEAD + "<worksheet " + MAIN + "><sheetData>" + rows + "</sheetData></worksheet>";
    }

    /** The tab's whole XML. */
    static byte[] zip(String... tabs) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            StringBuilder types = new StringBuilder();
            StringBuilder relations = new StringBuilder();
            StringBuilder names = new StringBuilder();
            for (int i = 1; i <= tabs.length; i++) {
                types.append("<Override PartName=\"/xl/worksheets/sheet" + i + ".xml\" ContentType=\"" + TYPE
                        + "worksheet+xml\"/>");
                relations.append("<Relationship Id=\"rId" + i + "\" Type=\"" + RELATIONS
                        + "/worksheet\" Target=\"worksheets/sheet" + i + ".xml\"/>");
                names.append("<sheet name=\"Tab " + i + "\" sheetId=\"" + i + "\" r:id=\"rId" + i + "\"/>");
                put(zip, "xl/worksheets/sheet" + i + ".xml", tabs[i - 1]);
            }
            put(
                    zip,
                    "[Content_Types].xml",
                    HEAD + "<Types xmlns=\"" + PACKAGE + "content-types\"><Override PartName=\"/xl/workbook.xml\""
                            + " ContentType=\"" + TYPE + "sheet.main+xml\"/><Override PartName=\"/xl/styles.xml\""
                            + " ContentType=\"" + TYPE + "styles+xml\"/>" + types + "</Types>");
            put(
                    zip,
                    "_rels/.rels",
                    HEAD + "<Relationships xmlns=\"" + PACKAGE + "relationships\"><Relationship Id=\"rId1\" Type=\""
                            + RELATIONS + "/officeDocument\" Target=\"xl/workbook.xml\"/></Relationships>");
            put(
                    zip,
                    "xl/_rels/workbook.xml.rels",
                    HEAD + "<Relationships xmlns=\"" + PACKAGE + "relationships\">" + relations
                            + "<Relationship Id=\"rId90\" Type=\"" + RELATIONS
                            + "/styles\" Target=\"styles.xml\"/></Relationships>");
            put(
                    zip,
                    "xl/workbook.xml",
                    HEAD + "<workbook " + MAIN + " xmlns:r=\"" + RELATIONS + "\"><sheets>" + names
                            + "</sheets></workbook>");
            put(
                    zip,
                    "xl/styles.xml",
                    HEAD + "<styleSheet " + MAIN + "><cellXfs count=\"3\"><xf numFmtId=\"0\"/><xf numFmtId=\"14\"/>"
                            + "<xf numFmtId=\"20\"/></cellXfs></styleSheet>");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    static void put(ZipOutputStream zip, String name, String content) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(content.getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
    }

    public static String row(int number, String... cells) {
        return "<row r=\"" + number + "\">" + String.join("", cells) + "</row>";
    }

    public static String words(String at, String text) {
        return "<c r=\"" + at + "\" t=\"inlineStr\"><is><t>" + text + "</t></is></c>";
    }

    public static String number(String at, String value) {
        return "<c r=\"" + at + "\"><v>" + value + "</v></c>";
    }
}
