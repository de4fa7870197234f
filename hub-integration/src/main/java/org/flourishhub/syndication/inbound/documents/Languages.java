package org.flourishhub.syndication.inbound.documents;

import java.util.regex.Pattern;

/** Languages as the web names them (BCP 47). */
public final class Languages {
    private static final Pattern TAG = Pattern.compile("[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8}){0,3}");

    private Languages() {}

    /** With hyphens, also where a site writes en_GB; the first of several; {@code null} for what is no language. */
    public static String known(String language) {
        String tag = language == null
                ? ""
                : language.replaceFirst("[,;].*", "").strip().replace('_', '-');
        return TAG.matcher(tag).matches() ? tag : null;
    }
}
