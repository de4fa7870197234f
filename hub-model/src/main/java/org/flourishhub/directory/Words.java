package org.flourishhub.directory;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.regex.Pattern;

/** What people type, tidied the same way everywhere: trimmed, without control characters, {@code null} when nothing is left. */
final class Words {
    private static final Pattern EMAIL = Pattern.compile("[^\\s@<>\"(),:;]+@[^\\s@<>\"(),:;]+\\.[^\\s@<>\"(),:;.]+");
    private static final Pattern PHONE = Pattern.compile("\\+?[0-9 ()-]{3,24}");
    private static final Pattern POSTCODE = Pattern.compile("[A-Z]{1,2}[0-9][A-Z0-9]? [0-9][A-Z]{2}");

    private static final Pattern SPACES = Pattern.compile("[\\p{Cc}\\s\\u00a0]+");
    private static final Pattern OLD_LINE_END = Pattern.compile("\\r\\n?");
    private static final Pattern UNSEEN = Pattern.compile("[\\p{Cc}&&[^\\n\\t]]");
    private static final Pattern LINE_END = Pattern.compile("[ \\t\\u00a0]+\\n");
    private static final Pattern EMPTY_LINES = Pattern.compile("\\n{3,}");

    private Words() {}

    /** One line of text. */
    static String line(String typed) {
        if (typed == null) {
            return null;
        }
        boolean tidy = isPlain(typed) && !typed.contains("  ");
        return orNull((tidy ? typed : SPACES.matcher(typed).replaceAll(" ")).strip());
    }

    /** Several paragraphs: line breaks are kept as {@code \n}, at most one empty line in a row. */
    static String paragraphs(String typed) {
        if (typed == null || isPlain(typed)) {
            return typed == null ? null : orNull(typed.strip());
        }
        String lines = OLD_LINE_END.matcher(typed).replaceAll("\n");
        String seen = UNSEEN.matcher(lines).replaceAll("");
        String ended = LINE_END.matcher(seen).replaceAll("\n");
        return orNull(EMPTY_LINES.matcher(ended).replaceAll("\n\n").strip());
    }

    /** No line breaks, no control characters, no special spaces: nearly every text, and quick to see. */
    private static boolean isPlain(String typed) {
        for (int i = 0; i < typed.length(); i++) {
            char here = typed.charAt(i);
            if (here < ' ' || here >= 0x7f && here <= 0xa0) {
                return false;
            }
        }
        return true;
    }

    /** A postcode in capitals with its one space, where it looks like one; else what was typed. */
    static String postcode(String typed) {
        String plain = line(typed);
        if (plain == null) {
            return null;
        }
        String tight = plain.toUpperCase(Locale.ROOT).replace(" ", "");
        return tight.length() < 5
                ? plain.toUpperCase(Locale.ROOT)
                : tight.substring(0, tight.length() - 3) + " " + tight.substring(tight.length() - 3);
    }

    static boolean isPostcode(String postcode) {
        return POSTCODE.matcher(postcode).matches();
    }

    static boolean isEmail(String email) {
        return email.length() <= 254 && EMAIL.matcher(email).matches();
    }

    static boolean isPhone(String phone) {
        return PHONE.matcher(phone).matches();
    }

    /** Only addresses that a browser may safely follow: http or https, with a host and no user name inside. */
    static boolean isWebAddress(String address) {
        try {
            URI uri = new URI(address);
            boolean web = "https".equalsIgnoreCase(uri.getScheme()) || "http".equalsIgnoreCase(uri.getScheme());
            return web && uri.getHost() != null && uri.getUserInfo() == null && address.length() <= 1000;
        } catch (URISyntaxException e) {
            return false;
        }
    }

    private static String orNull(String text) {
        return text.isEmpty() ? null : text;
    }
}
