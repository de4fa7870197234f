package org.flourishhub.directory.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.flourishhub.directory.IdentifierDetails;
import org.flourishhub.directory.Register;

/** What official registers are called on the hub's pages. */
public final class Registers {
    private Registers() {}

    /** The choices of a form, each with its words after it; a code that is none of ours stays a choice. */
    public static List<String> choices(String known) {
        Map<String, String> choices = new LinkedHashMap<>();
        choices.put("", "Another register, or not chosen yet");
        choices.putAll(names());
        choices.putIfAbsent(known, known);
        List<String> flat = new ArrayList<>();
        choices.forEach((code, words) -> flat.addAll(List.of(code, words)));
        return flat;
    }

    /** By their codes. */
    static Map<String, String> names() {
        Map<String, String> names = new LinkedHashMap<>();
        for (Register register : Register.values()) {
            names.put(register.scheme(), name(register));
        }
        return names;
    }

    /** What stands in front of a number on a page. */
    public static String name(IdentifierDetails identifier) {
        return Register.of(identifier.scheme())
                .map(Registers::name)
                .orElse(identifier.type() == null ? identifier.scheme() : identifier.type());
    }

    private static String name(Register register) {
        return switch (register) {
            case CHARITY -> "Charity number";
            case CHARITY_IN_SCOTLAND -> "Scottish charity number";
            case CHARITY_IN_NORTHERN_IRELAND -> "Northern Ireland charity number";
            case COMPANY -> "Company number";
        };
    }
}
