package org.flourishhub.syndication.inbound;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What documents and servers call their character sets, and what they mean by it. */
final class CharsetNames {

    private static final Pattern OF_HTTP =
            Pattern.compile("charset\\s*=\\s*[\"']?([\\w.:-]+)", Pattern.CASE_INSENSITIVE);
    private static final Pattern OF_DOCUMENT = Pattern.compile(
            "<\\?xml[^>]*?encoding\\s*=\\s*[\"']?([\\w.:-]+)|<meta[^>]*?charset\\s*=\\s*[\"']?([\\w.:-]+)",
            Pattern.CASE_INSENSITIVE);
    private static final int DECLARATION_WITHIN = 2048;
    /** The larger sets that are meant, and names that only old programs use. */
    private static final Map<String, String> MEANT = Map.ofEntries(
            Map.entry("iso-8859-1", "windows-1252"),
            Map.entry("us-ascii", "windows-1252"),
            Map.entry("ansi", "windows-1252"),
            Map.entry("ascii", "windows-1252"),
            Map.entry("iso-8859-9", "windows-1254"),
            Map.entry("iso-8859-11", "x-windows-874"),
            Map.entry("tis-620", "x-windows-874"),
            Map.entry("gb2312", "GB18030"),
            Map.entry("gbk", "GB18030"),
            Map.entry("hz-gb-2312", "GB18030"),
            Map.entry("shift_jis", "windows-31j"),
            Map.entry("x-sjis", "windows-31j"),
            Map.entry("shift-jis", "windows-31j"),
            Map.entry("sjis", "windows-31j"),
            Map.entry("euc-kr", "x-windows-949"),
            Map.entry("ks_c_5601-1987", "x-windows-949"),
            Map.entry("big5", "Big5-HKSCS"),
            Map.entry("macintosh", "x-MacRoman"),
            Map.entry("x-mac-roman", "x-MacRoman"),
            Map.entry("mac-roman", "x-MacRoman"),
            Map.entry("mac", "x-MacRoman"),
            Map.entry("maccyrillic", "x-MacCyrillic"),
            Map.entry("x-mac-cyrillic", "x-MacCyrillic"),
            Map.entry("unicode", "UTF-16"));

    /** A sign at the start, or a first letter whose width shows. */
    record Marked(Charset charset, int length) {}

    private CharsetNames() {}

    static Optional<Charset> ofHttp(String contentType) {
        Matcher found = OF_HTTP.matcher(contentType);
        return found.find() ? named(found.group(1)) : Optional.empty();
    }

    /** A document whose declaration can be read is not in one of the wide sets, whatever it declares. */
    static Optional<Charset> ofDocument(byte[] bytes) {
        String beginning =
                new String(bytes, 0, Math.min(bytes.length, DECLARATION_WITHIN), StandardCharsets.ISO_8859_1);
        Matcher found = OF_DOCUMENT.matcher(beginning);
        return found.find()
                ? named(found.group(1) != null ? found.group(1) : found.group(2))
                        .filter(charset -> !charset.name().matches("(x-)?UTF-(16|32).*"))
                : Optional.empty();
    }

    static Optional<Charset> named(String name) {
        try {
            String plain = name.strip().toLowerCase(Locale.ROOT);
            String meant = MEANT.get(plain);
            Charset charset = Charset.forName(meant != null ? meant : plain);
            String proper = MEANT.get(charset.name().toLowerCase(Locale.ROOT));
            return Optional.of(proper != null ? Charset.forName(proper) : charset);
        } catch (IllegalCharsetNameException | UnsupportedCharsetException unknown) {
            return Optional.empty();
        }
    }

    static Optional<Marked> markOf(byte[] bytes) {
        if (startsWith(bytes, 0xEF, 0xBB, 0xBF)) {
            return Optional.of(new Marked(StandardCharsets.UTF_8, 3));
        }
        if (startsWith(bytes, 0x00, 0x00, 0xFE, 0xFF)) {
            return marked("UTF-32BE", 4);
        }
        if (startsWith(bytes, 0xFF, 0xFE, 0x00, 0x00)) {
            return marked("UTF-32LE", 4);
        }
        if (startsWith(bytes, 0xFE, 0xFF)) {
            return Optional.of(new Marked(StandardCharsets.UTF_16BE, 2));
        }
        if (startsWith(bytes, 0xFF, 0xFE)) {
            return Optional.of(new Marked(StandardCharsets.UTF_16LE, 2));
        }
        return unmarked(bytes);
    }

    private static Optional<Marked> unmarked(byte[] bytes) {
        if (startsWith(bytes, 0x00, 0x00, 0x00, 0x3C)) {
            return marked("UTF-32BE", 0);
        }
        if (startsWith(bytes, 0x3C, 0x00, 0x00, 0x00)) {
            return marked("UTF-32LE", 0);
        }
        if (startsWith(bytes, 0x00, 0x3C, 0x00)) {
            return Optional.of(new Marked(StandardCharsets.UTF_16BE, 0));
        }
        if (startsWith(bytes, 0x3C, 0x00)) {
            return Optional.of(new Marked(StandardCharsets.UTF_16LE, 0));
        }
        return startsWith(bytes, 0x4C, 0x6F, 0xA7, 0x94) ? marked("IBM037", 0) : Optional.empty();
    }

    private static Optional<Marked> marked(String charset, int length) {
        return Optional.of(new Marked(Charset.forName(charset), length));
    }

    private static boolean startsWith(byte[] bytes, int... mark) {
        for (int i = 0; i < mark.length; i++) {
            if (bytes.length <= i || (bytes[i] & 0xff) != mark[i]) {
                return false;
            }
        }
        return true;
    }
}
