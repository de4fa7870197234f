package org.flourishhub.courtesy;

import java.net.IDN;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.flourishhub.shared.RuleBroken;

/** A site as somebody types it: its name, or the address of any of its pages. */
final class TypedSite {
    private static final Pattern ADDRESS =
            Pattern.compile("(?i)\\s*(?:(https?)://)?([^/?#\\s@]+?)(?::(\\d{1,5}))?\\.?(?:[/?#]\\S*)?\\s*");
    private static final Pattern NAME = Pattern.compile("[a-z0-9_-]+(\\.[a-z0-9_-]+)+|\\[[0-9a-f:.]+]");
    private static final int LONGEST = 253;

    private TypedSite() {}

    static String nameOf(String typed) {
        Matcher address = ADDRESS.matcher(typed == null ? "" : typed);
        if (!address.matches()) {
            throw wrong();
        }
        int port = address.group(3) == null ? -1 : Integer.parseInt(address.group(3));
        boolean secure = !"http".equalsIgnoreCase(address.group(1));
        String name = HostName.of(ascii(address.group(2)), port, secure);
        if (name.length() > LONGEST || !NAME.matcher(HostName.withoutPort(name)).matches()) {
            throw wrong();
        }
        return name;
    }

    private static String ascii(String host) {
        try {
            return host.startsWith("[") ? host : IDN.toASCII(host);
        } catch (IllegalArgumentException noName) {
            throw wrong();
        }
    }

    private static RuleBroken wrong() {
        return new RuleBroken("site", "Give the name of the site, such as example.org");
    }
}
