package org.flourishhub.openreferral.inbound;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.regex.Pattern;

/** Web addresses, email addresses and phone numbers as partners write them, brought into the one form the hub keeps. */
final class Addresses {
    private static final Pattern EMAIL = Pattern.compile("[^\\s@<>\"(),:;]+@[^\\s@<>\"(),:;]+\\.[^\\s@<>\"(),:;.]+");
    private static final Pattern BARE_HOST = Pattern.compile("(?:[a-zA-Z0-9-]{1,63}\\.){1,5}[a-zA-Z]{2,24}(?:/\\S*)?");
    private static final Pattern PHONE = Pattern.compile("\\+?[0-9 ()-]{3,24}");

    private Addresses() {}

    /** {@code null} when it is none that a browser may safely follow. */
    static String web(String typed) {
        String address = BARE_HOST.matcher(typed).matches() ? "https://" + typed : typed.replace(" ", "%20");
        try {
            URI uri = new URI(address);
            String scheme = uri.getScheme() == null ? "" : uri.getScheme().toLowerCase(Locale.ROOT);
            boolean web = (scheme.equals("http") || scheme.equals("https"))
                    && uri.getHost() != null
                    && uri.getUserInfo() == null
                    && address.length() <= 1000;
            return web ? address : null;
        } catch (URISyntaxException noAddress) {
            return null;
        }
    }

    /** {@code null} when it is none. */
    static String email(String typed) {
        String address = typed.replaceFirst("(?i)^mailto:", "").strip();
        return address.length() <= 254 && EMAIL.matcher(address).matches() ? address : null;
    }

    /** {@code null} when nobody could dial it; what stands behind the number is cut off. */
    static String phone(String typed) {
        String number = typed.replaceFirst("(?i)^tel:", "")
                .replace('.', ' ')
                .replaceFirst("\\s*(?:[,;/]|\\bor\\b|\\bext?\\b|[a-zA-Z]).*$", "")
                .strip();
        boolean dials = PHONE.matcher(number).matches()
                && number.chars().filter(Character::isDigit).count() >= 3;
        return dials ? number : null;
    }
}
