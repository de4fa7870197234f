package org.flourishhub.syndication.inbound;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.HashMap;
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
    private static final Map<String, String> MEANT = meant(
            "windows-1252 iso-8859-1 us-ascii ansi ascii latin-1 iso-latin-1 none",
            "windows-1254 iso-8859-9",
            "x-windows-874 iso-8859-11 tis-620 dos-874",
            "GB18030 gb2312 gbk chinese csgb2312 csiso58gb231280 gb_2312 gb_2312-80 iso-ir-58",
            "windows-31j shift_jis x-sjis shift-jis sjis",
            "x-windows-949 euc-kr ks_c_5601-1987 ks_c_5601-1989 csksc56011987 iso-ir-149 korean",
            "Big5-HKSCS big5 cn-big5 x-x-big5",
            "x-MacRoman macintosh x-mac-roman mac-roman mac csmacintosh",
            "x-MacCyrillic maccyrillic x-mac-cyrillic x-mac-ukrainian",
            "KOI8-R koi",
            "KOI8-U koi8-ru",
            "iso-8859-6 iso-8859-6-e iso-8859-6-i csiso88596e csiso88596i",
            "iso-8859-8 iso-8859-8-e iso-8859-8-i csiso88598e csiso88598i visual logical",
            "UTF-8 utf_8 utf-8-sig u8 unicode11utf8 x-unicode20utf8",
            "UTF-16 unicode csunicode ucs-2");

    private static final Pattern OF_ISO = Pattern.compile("(?:iso)?[-_]?8859[-_]?(\\d{1,2})");
    private static final Pattern OF_WINDOWS = Pattern.compile("(?:x-cp|win-?|windows_?)(\\d{3,4})");
    private static final Pattern OF_OTHERS = Pattern.compile("x-(gbk|euc-jp|euc-kr|euc-tw|big5)");

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
            String plain = usual(name.strip().toLowerCase(Locale.ROOT));
            if (HzCharset.NAMES.contains(plain)) {
                return Optional.of(new HzCharset());
            }
            String meant = MEANT.get(plain);
            Charset charset = Charset.forName(meant != null ? meant : plain);
            String proper = MEANT.get(charset.name().toLowerCase(Locale.ROOT));
            return Optional.of(proper != null ? Charset.forName(proper) : charset);
        } catch (IllegalCharsetNameException | UnsupportedCharsetException unknown) {
            return Optional.empty();
        }
    }

    /** Programs spell the same names in many ways. */
    private static String usual(String name) {
        Matcher iso = OF_ISO.matcher(name);
        Matcher windows = OF_WINDOWS.matcher(name);
        Matcher other = OF_OTHERS.matcher(name);
        if (iso.matches()) {
            return "iso-8859-" + iso.group(1);
        }
        return windows.matches() ? "cp" + windows.group(1) : other.matches() ? other.group(1) : name;
    }

    /** Each line begins with the set that is meant. */
    private static Map<String, String> meant(String... lines) {
        Map<String, String> meant = new HashMap<>();
        for (String line : lines) {
            String[] names = line.split(" ");
            for (int i = 1; i < names.length; i++) {
                meant.put(names[i], names[0]);
            }
        }
        return meant;
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
        return startsWith(bytes, 0x4C, 0x6F, 0xA7, 0x94) ? Optional.of(ofMainframe(bytes)) : Optional.empty();
    }

    /** The letters of a declaration are the same in all of their sets, and say in which the rest is. */
    private static Marked ofMainframe(byte[] bytes) {
        Charset usual = Charset.forName("IBM037");
        String beginning = new String(bytes, 0, Math.min(bytes.length, DECLARATION_WITHIN), usual);
        Matcher found = OF_DOCUMENT.matcher(beginning);
        Charset declared =
                found.find() && found.group(1) != null ? named(found.group(1)).orElse(usual) : usual;
        return new Marked(declared.name().startsWith("IBM") ? declared : usual, 0);
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
