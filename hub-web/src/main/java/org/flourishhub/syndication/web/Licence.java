package org.flourishhub.syndication.web;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Where the words of the licences that partners use can be read. */
final class Licence {
    private static final String CC = "https://creativecommons.org/licenses/";
    private static final Map<String, String> TEXTS = Map.of(
            "CC-BY-4.0", CC + "by/4.0/",
            "CC-BY-SA-4.0", CC + "by-sa/4.0/",
            "CC-BY-ND-4.0", CC + "by-nd/4.0/",
            "CC-BY-NC-4.0", CC + "by-nc/4.0/",
            "CC-BY-NC-SA-4.0", CC + "by-nc-sa/4.0/",
            "CC-BY-NC-ND-4.0", CC + "by-nc-nd/4.0/",
            "CC0-1.0", "https://creativecommons.org/publicdomain/zero/1.0/",
            "OGL-UK-3.0", "https://www.nationalarchives.gov.uk/doc/open-government-licence/version/3/");

    private Licence() {}

    /** Empty when it is none of those, or none is known. */
    static Optional<String> text(String licence) {
        return Optional.ofNullable(licence)
                .map(id -> TEXTS.get(id.strip().toUpperCase(Locale.ROOT).replace(' ', '-')));
    }
}
