package org.flourishhub.syndication.inbound.xml;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** An ampersand that begins no letter stands for itself, as addresses have it; in CDATA all of them do anyway. */
final class LoneAmpersands {
    private static final Pattern ALONE =
            Pattern.compile("&(?!#\\d{1,8};|#[xX][0-9a-fA-F]{1,7};|[A-Za-z][A-Za-z0-9]{1,31};)");
    private static final String DATA_BEGINS = "<![CDATA[";
    private static final String DATA_ENDS = "]]>";

    private LoneAmpersands() {}

    static String spelledOut(String xml) {
        Matcher lone = ALONE.matcher(xml);
        StringBuilder all = new StringBuilder();
        int done = 0;
        int ampersand = xml.indexOf('&');
        for (int at = 0; ampersand >= 0; ) {
            int data = xml.indexOf(DATA_BEGINS, at);
            int text = data < 0 ? xml.length() : data;
            for (; ampersand >= 0 && ampersand < text; ampersand = xml.indexOf('&', ampersand + 1)) {
                if (lone.region(ampersand, text).lookingAt()) {
                    all.append(xml, done, ampersand).append("&amp;");
                    done = ampersand + 1;
                }
            }
            int end = data < 0 ? -1 : xml.indexOf(DATA_ENDS, data);
            if (end < 0) {
                break;
            }
            at = end;
            ampersand = ampersand < end ? xml.indexOf('&', end) : ampersand;
        }
        return done == 0 ? xml : all.append(xml, done, xml.length()).toString();
    }
}
