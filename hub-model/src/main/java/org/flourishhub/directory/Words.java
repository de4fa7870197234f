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

    private Words() {}

    /** One line of text. */
    static String line(String typed) {
        return typed == null
                ? null
                : orNull(typed.replaceAll("[\\p{Cc}\\s\\u00a0]+", " ").strip());
    }

    /** Several paragraphs: line breaks are kept as {@code \n}, at most one empty line in a row. */
    static String paragraphs(String typed) {
        return typed == null
                ? null
                : orNull(typed.replaceAll("\\r\\n?", "\n")
                        .replaceAll("[\\p{Cc}&&[^\\n\\t]]", "")
                        .replaceAll("[ \\t\\u00a0]+\\n", "\n")
                        .replaceAll("\\n{3,}", "\n\n")
                        .strip());
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
