package org.flourishhub.syndication.inbound.documents;

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
    /** The larger sets that are meant, and names that only other programs use; without the signs between letters. */
    private static final Map<String, String> MEANT = meant(
            "windows-1252 iso88591 usascii ansi ascii latin1 isolatin1 none",
            "windows-1254 iso88599",
            "x-windows-874 iso885911 tis620 dos874 thai tis6200 tis62025290 tis62025291 isoir166",
            "GB18030 gb2312 gbk chinese csgb2312 csiso58gb231280 gb231280 gb23121980 isoir58 eucgb2312cn euccn cp936"
                    + " xmacsimpchinese",
            "windows-31j shiftjis xsjis sjis mskanji csshiftjis xmacjapanese cp932",
            "x-SJIS_0213 shiftjisx0213 shiftjis2004 sjisx0213 sjis2004",
            "EUC-JP ujis eucjis eucjisx0213 eucjis2004 jisx0213",
            "ISO-2022-JP-2 iso2022jp1 iso2022jp3 iso2022jp2004 iso2022jpext",
            "x-windows-949 euckr ksc5601 ksc56011987 ksc56011989 csksc56011987 ksx1001 isoir149 korean uhc cp949 xmackorean",
            "x-Johab johab cp1361 ms1361",
            "Big5-HKSCS big5 cnbig5 xxbig5 csbig5 hkscs big5tw cp950 xmactradchinese",
            "x-MacRoman macintosh xmacroman macroman mac csmacintosh",
            "x-MacCyrillic maccyrillic xmacukrainian",
            "x-MacCentralEurope maclatin2 maccentraleurope maccenteuro xmacce",
            "x-MacGreek macgreek",
            "x-MacTurkish macturkish",
            "x-MacIceland maciceland xmacicelandic",
            "KOI8-R koi",
            "KOI8-U koi8ru",
            // nearly the same letters
            "IBM866 cp866u 1125 cp1125 ibm1125 ruscii",
            "windows-1251 ptcp154 csptcp154 pt154 cp154 cyrillicasian kz1048 rk1048 strk10482002",
            "IBM855 csibm855",
            "IBM00858 csibm858",
            "IBM775 cspc775baltic",
            "iso-8859-6 iso88596e iso88596i csiso88596e csiso88596i",
            "iso-8859-8 iso88598e iso88598i csiso88598e csiso88598i visual logical",
            "ISO-8859-13 latin7 l7",
            "UTF-8 utf8sig u8 unicode11utf8 xunicode20utf8",
            "UTF-16 unicode csunicode ucs2");

    private static final Pattern OF_ISO = Pattern.compile("(?:iso)?[-_]?8859[-_]?(\\d{1,2})(?:[-_:](?:19|20)\\d{2})?");
    private static final Pattern OF_WINDOWS = Pattern.compile("(?:x-cp|win-?|windows_?)(\\d{3,4})|(125\\d|\\d{3})");
    private static final Pattern OF_OTHERS = Pattern.compile("x-(gbk|euc-jp|euc-kr|euc-tw|big5)");
    private static final Pattern BETWEEN_LETTERS = Pattern.compile("[^a-z0-9]");

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
        String plain = usual(name.strip().toLowerCase(Locale.ROOT));
        String letters = lettersOf(plain);
        if (HzCharset.NAMES.contains(plain) || letters.startsWith("hzgb")) {
            return Optional.of(new HzCharset());
        }
        String meant = MEANT.get(letters);
        return existing(meant != null ? meant : plain)
                .or(() -> Optional.ofNullable(Spellings.ALL.get(letters)))
                .map(charset -> {
                    String proper = MEANT.get(lettersOf(charset.name().toLowerCase(Locale.ROOT)));
                    return meant != null || proper == null ? charset : Charset.forName(proper);
                });
    }

    private static Optional<Charset> existing(String name) {
        try {
            return Optional.of(Charset.forName(name));
        } catch (IllegalCharsetNameException | UnsupportedCharsetException unknown) {
            return Optional.empty();
        }
    }

    private static String lettersOf(String name) {
        return BETWEEN_LETTERS.matcher(name).replaceAll("");
    }

    /** All that this machine knows, looked through only when a name is written in a way of its own. */
    private static final class Spellings {
        static final Map<String, Charset> ALL = new HashMap<>();

        static {
            for (Charset charset : Charset.availableCharsets().values()) {
                ALL.putIfAbsent(lettersOf(charset.name().toLowerCase(Locale.ROOT)), charset);
            }
            for (Charset charset : Charset.availableCharsets().values()) {
                charset.aliases().forEach(alias -> ALL.putIfAbsent(lettersOf(alias.toLowerCase(Locale.ROOT)), charset));
            }
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
        if (windows.matches()) {
            return "cp" + (windows.group(1) != null ? windows.group(1) : windows.group(2));
        }
        return other.matches() ? other.group(1) : name;
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
