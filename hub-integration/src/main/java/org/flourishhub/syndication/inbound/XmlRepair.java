package org.flourishhub.syndication.inbound;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.parser.Parser;

/**
 * Makes XML out of what partners publish as XML: drops what stands before it, characters XML does not know, comments
 * and the document type (which is never looked up), and spells out HTML's named letters such as {@code &nbsp;}.
 */
final class XmlRepair {

    private static final Pattern ENTITY = Pattern.compile("&(#[xX]?[0-9a-fA-F]{1,8};|[A-Za-z][A-Za-z0-9]{0,31};)?");
    private static final Pattern RSS_ROOT = Pattern.compile("<rss\\b([^>]*)>");
    private static final Pattern VERSION = Pattern.compile("\\sversion\\s*=\\s*([\"'])([^\"']*)\\1");
    private static final Pattern KNOWN_VERSION = Pattern.compile("0\\.9[1-4]|1\\.0|2\\.0");

    private final String source;
    private final StringBuilder repaired = new StringBuilder();

    private XmlRepair(String source) {
        this.source = source;
    }

    static String repaired(String text) {
        int start = text.indexOf('<');
        return start < 0 ? "" : knownVersion(new XmlRepair(text.substring(start)).repaired());
    }

    private String repaired() {
        int at = 0;
        while (at < source.length()) {
            int open = source.indexOf('<', at);
            open = open < 0 ? source.length() : open;
            appendText(source.substring(at, open));
            at = open < source.length() ? appendMarkup(open) : open;
        }
        return repaired.toString();
    }

    /** Returns where to go on. */
    private int appendMarkup(int open) {
        if (source.startsWith("<![CDATA[", open)) {
            int end = after("]]>", open + 9);
            repaired.append(legal(source.substring(open, end)));
            return end;
        }
        if (source.startsWith("<!--", open)) {
            return after("-->", open + 4);
        }
        if (source.startsWith("<?", open)) {
            return after("?>", open + 2);
        }
        if (source.startsWith("<!", open)) {
            return afterDocumentType(open);
        }
        int end = after(">", open + 1);
        repaired.append('<');
        appendText(source.substring(open + 1, end));
        return end;
    }

    private int after(String mark, int from) {
        int found = source.indexOf(mark, from);
        return found < 0 ? source.length() : found + mark.length();
    }

    /** A document type may hold a list of its own in square brackets, full of further angle brackets. */
    private int afterDocumentType(int open) {
        int close = source.indexOf('>', open);
        int bracket = source.indexOf('[', open);
        if (close < 0 || bracket < 0 || bracket > close) {
            return close < 0 ? source.length() : close + 1;
        }
        return after(">", after("]", bracket) - 1);
    }

    private void appendText(String text) {
        Matcher entity = ENTITY.matcher(text);
        int at = 0;
        while (entity.find()) {
            repaired.append(legal(text.substring(at, entity.start()))).append(spelled(entity));
            at = entity.end();
        }
        repaired.append(legal(text.substring(at)));
    }

    private static String spelled(Matcher entity) {
        if (entity.group(1) == null) {
            return "&amp;";
        }
        String known = entity.group();
        switch (known) {
            case "&amp;", "&lt;", "&gt;", "&quot;", "&apos;" -> {
                return known;
            }
            default -> {
                String letter = Parser.unescapeEntities(known, true);
                return letter.equals(known) && known.charAt(1) != '#' ? "&amp;" + entity.group(1) : escaped(letter);
            }
        }
    }

    private static String escaped(String letter) {
        return legal(letter.startsWith("&#") ? "" : letter)
                .replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace("\"", "&quot;");
    }

    private static String legal(String text) {
        if (text.chars().allMatch(c -> c >= 0x20 && c < 0xD800 || c == '\n' || c == '\r' || c == '\t')) {
            return text;
        }
        StringBuilder legal = new StringBuilder(text.length());
        text.codePoints().filter(XmlRepair::isLegal).forEach(legal::appendCodePoint);
        return legal.toString();
    }

    private static boolean isLegal(int c) {
        return c == '\n'
                || c == '\r'
                || c == '\t'
                || c >= 0x20 && c < 0xD800
                || c >= 0xE000 && c <= 0xFFFD
                || c >= 0x10000;
    }

    /** RSS 2.2, 2.01 and the like exist, and are RSS 2.0. */
    private static String knownVersion(String xml) {
        Matcher root = RSS_ROOT.matcher(xml);
        if (!root.find()) {
            return xml;
        }
        Matcher version = VERSION.matcher(root.group(1));
        boolean stated = version.find();
        if (stated && KNOWN_VERSION.matcher(version.group(2)).matches()) {
            return xml;
        }
        String attributes = stated ? version.replaceFirst("") : root.group(1);
        return xml.substring(0, root.start()) + "<rss version=\"2.0\"" + attributes + ">" + xml.substring(root.end());
    }
}
