package org.flourishhub.directory.web;

import java.util.Map;

/** What stands in a list or beside a box of the forms, where the form's value is not what people read. */
final class ChosenWords {
    private static final Map<String, String> TICKED = Map.of("yes", "Yes");

    private static final Map<String, String> STATUS = Map.of(
            "ACTIVE", "Yes",
            "TEMPORARILY_CLOSED", "Closed for now",
            "INACTIVE", "Not running at the moment",
            "DEFUNCT", "Ended for good",
            "SCHEDULED", "Yes",
            "CANCELLED", "No, it is cancelled",
            "POSTPONED", "It is put off",
            "MOVED_ONLINE", "It has moved online");

    private static final Map<String, String> WAYS_IN = Map.of(
            "JUST_TURN_UP", "Just turn up",
            "PHONE", "Phone first",
            "FORM", "Fill in a form",
            "REFERRAL", "Somebody must refer you");

    private static final Map<String, String> HOW_CHECKED = Map.of(
            "BY_PHONE", "By phone",
            "BY_VISIT", "On a visit",
            "BY_EMAIL", "By email",
            "BY_THE_ORGANISATION", "The organisation looked through it");

    private static final Map<String, String> PLACE_TYPE = Map.of(
            "PHYSICAL", "A place to go to",
            "POSTAL", "An address for post",
            "VIRTUAL", "Online");

    private static final Map<String, String> FREQ = Map.of("WEEKLY", "Weekly", "MONTHLY", "Monthly");

    private static final Map<String, String> REPEATS = Map.of(
            "ONCE", "No",
            "WEEKLY", "By weeks, on certain days",
            "MONTHLY_WEEKDAY", "By months, on the same weekday",
            "MONTHLY_LAST", "By months, on the last one of its weekday",
            "MONTHLY_DATE", "By months, on the same date",
            "AS_IT_IS", "As it is");

    private static final Map<String, String> WEEKDAYS = Map.of(
            "MO", "Monday",
            "TU", "Tuesday",
            "WE", "Wednesday",
            "TH", "Thursday",
            "FR", "Friday",
            "SA", "Saturday",
            "SU", "Sunday");

    private static final Map<String, String> CHANGE =
            Map.of("PLANNED", "It takes place as planned", "CANCELLED", "It is cancelled", "MOVED", "It has moved");

    private static final Map<String, String> TWICE = Map.of("first", "The first one", "second", "The second one");

    private static final Map<String, Map<String, String>> FIELDS = Map.ofEntries(
            Map.entry("free", TICKED),
            Map.entry("privateAddress", TICKED),
            Map.entry("status", STATUS),
            Map.entry("waysIn", WAYS_IN),
            Map.entry("howChecked", HOW_CHECKED),
            Map.entry("placeType", PLACE_TYPE),
            Map.entry("freq", FREQ),
            Map.entry("repeats", REPEATS),
            Map.entry("on", WEEKDAYS),
            Map.entry("days", WEEKDAYS),
            Map.entry("change", CHANGE),
            Map.entry("scheme", Registers.names()),
            Map.entry("startsTwice", TWICE),
            Map.entry("endsTwice", TWICE));

    private ChosenWords() {}

    /** In a row of a form, the field's own name comes last: {@code schedules.0.freq}. What somebody typed stays as it is. */
    static String of(String field, String value) {
        String name = field.substring(field.lastIndexOf('.') + 1);
        return FIELDS.getOrDefault(name, Map.of()).getOrDefault(value, value);
    }
}
