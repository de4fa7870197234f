package org.flourishhub.courtesy;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.Locale;

/** A path of robots.txt: {@code *} stands for anything, {@code $} at its end for the end. */
final class PathPattern {
    /** Sent as they are; everything else is compared as percent signs (RFC 9309, 2.2.2). */
    private static final String PLAIN = "-._~!$&'()*+,;=:@/?%";

    private final String[] pieces;
    private final boolean toTheEnd;
    private final int length;

    PathPattern(String written) {
        String pattern = spelledOut(written);
        this.toTheEnd = pattern.endsWith("$");
        this.pieces = (toTheEnd ? pattern.substring(0, pattern.length() - 1) : pattern).split("\\*+", -1);
        this.length = pattern.length();
    }

    /** The longer, the more exact. */
    int length() {
        return length;
    }

    /** One walk through the path, however many stars there are. */
    boolean fits(String path) {
        String asked = spelledOut(path);
        if (!asked.startsWith(pieces[0])) {
            return false;
        }
        int at = pieces[0].length();
        int last = pieces.length - 1;
        for (int i = 1; i <= last; i++) {
            if (i == last && toTheEnd) {
                return asked.length() - pieces[i].length() >= at && asked.endsWith(pieces[i]);
            }
            int found = asked.indexOf(pieces[i], at);
            if (found < 0) {
                return false;
            }
            at = found + pieces[i].length();
        }
        return !toTheEnd || at == asked.length();
    }

    /** Letters that need no percent sign lose it, others get one. */
    private static String spelledOut(String path) {
        StringBuilder out = new StringBuilder();
        for (byte octet : path.getBytes(StandardCharsets.UTF_8)) {
            char c = (char) (octet & 0xff);
            boolean plain = c < 0x80 && (Character.isLetterOrDigit(c) || PLAIN.indexOf(c) >= 0);
            out.append(
                    plain
                            ? String.valueOf(c)
                            : "%" + HexFormat.of().withUpperCase().toHexDigits(octet));
        }
        return withoutNeedlessPercents(out.toString());
    }

    private static String withoutNeedlessPercents(String path) {
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < path.length(); i++) {
            String code = path.charAt(i) == '%' && i + 3 <= path.length() ? path.substring(i + 1, i + 3) : "";
            if (!code.matches("[0-9A-Fa-f]{2}")) {
                out.append(path.charAt(i));
                continue;
            }
            char c = (char) Integer.parseInt(code, 16);
            boolean needless = c < 0x80 && (Character.isLetterOrDigit(c) || "-._~".indexOf(c) >= 0);
            out.append(needless ? String.valueOf(c) : "%" + code.toUpperCase(Locale.ROOT));
            i += 2;
        }
        return out.toString();
    }
}
