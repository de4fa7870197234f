package org.flourishhub.sheets.web;

import java.util.Locale;
import java.util.Map;
import org.flourishhub.directory.web.FieldNames;
import org.flourishhub.sheets.Sheet;
import org.flourishhub.sheets.TimesAndPrices;

/** The values of a list, and how far one has come, in plain words. */
public final class SheetWords {
    private static final Map<String, String> WAYS = Map.of(
            "JUST_TURN_UP", "Just turn up", "PHONE", "Phone first", "FORM", "Fill in a form", "REFERRAL", "Referral");

    private SheetWords() {}

    /** The point on the map follows the address, and is nobody's own word. */
    public static boolean isShown(String field) {
        return !field.equals("latitude") && !field.equals("longitude");
    }

    public static String of(String field, String value) {
        if (value.isEmpty()) {
            return field.equals("free") || field.equals("privateAddress") ? "No" : "(empty)";
        }
        return switch (field) {
            case "free", "privateAddress" -> "Yes";
            case "areas", "kinds" -> spaced(value);
            case "schedules" -> TimesAndPrices.timesInWords(value);
            case "costOptions" -> TimesAndPrices.pricesInWords(value);
            case "waysIn" -> ways(value);
            default -> FieldNames.words(value);
        };
    }

    private static String spaced(String slugs) {
        String words = slugs.replace("-", " ").replace(";", "; ");
        return words.substring(0, 1).toUpperCase(Locale.UK) + words.substring(1);
    }

    private static String ways(String value) {
        String words = value;
        for (Map.Entry<String, String> way : WAYS.entrySet()) {
            words = words.replace(way.getKey(), way.getValue());
        }
        return words.replace(";", "; ");
    }

    public static String state(Sheet sheet) {
        return switch (sheet.state()) {
            case WAITING -> "Not taken in yet";
            case TAKING_IN -> "Being taken in";
            case STOPPED -> "Stopped";
            case TAKEN_IN -> "Taken in";
            case UNDOING -> "Being undone";
            case UNDONE -> "Undone";
        };
    }
}
