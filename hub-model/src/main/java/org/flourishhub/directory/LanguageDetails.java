package org.flourishhub.directory;

import java.util.Locale;

/**
 * A language in which people are helped.
 *
 * @param code of BCP 47, such as {@code ur} or {@code bfi}; may be {@code null} where only the name is known
 * @param name in English; made from the code where it is left out
 */
public record LanguageDetails(String code, String name) {
    public LanguageDetails {
        code = Words.line(code);
        name = Words.line(name);
        name = name == null && code != null ? Locale.forLanguageTag(code).getDisplayName(Locale.UK) : name;
        name = name == null || name.isEmpty() ? code : name;
    }

    void check(Complaints complaints) {
        if (code != null && !code.matches("[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8}){0,3}")) {
            complaints.add("code", "Enter a language code like ur or bfi");
        }
        complaints.missing("name", name, "Name the language");
        complaints.longerThan("name", name, 100);
    }
}
