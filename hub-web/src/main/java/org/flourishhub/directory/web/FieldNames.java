package org.flourishhub.directory.web;

import java.util.Map;

/** What the fields of services and organisations are called on the console's forms. */
public final class FieldNames {
    private static final Map<String, String> NAMES = Map.ofEntries(
            Map.entry("name", "Name"),
            Map.entry("summary", "In one sentence"),
            Map.entry("website", "Website"),
            Map.entry("logo", "Its picture"),
            Map.entry("identifiers", "Official numbers"),
            Map.entry("description", "What to expect"),
            Map.entry("url", "Web address"),
            Map.entry("email", "Email"),
            Map.entry("phone", "Phone"),
            Map.entry("fees", "What it costs"),
            Map.entry("free", "Free"),
            Map.entry("minimumAge", "Youngest age"),
            Map.entry("maximumAge", "Oldest age"),
            Map.entry("schedule", "When, in words"),
            Map.entry("schedules", "Days and hours"),
            Map.entry("applicationProcess", "How to get in"),
            Map.entry("places", "Where"),
            Map.entry("terms", "Words it is found by"),
            Map.entry("alert", "A short warning"),
            Map.entry("accreditations", "Quality marks"),
            Map.entry("access", "Who it is for, and how to get in"),
            Map.entry("firstVisit", "The first visit"),
            Map.entry("assurance", "Checked"),
            Map.entry("costOptions", "Prices"),
            Map.entry("contacts", "People to ask"),
            Map.entry("languages", "Languages"),
            Map.entry("serviceAreas", "Only for people who live here"),
            Map.entry("funding", "Paid for by"),
            Map.entry("status", "Can people use it now?"),
            Map.entry("waysIn", "Ways in"),
            Map.entry("eligibility", "Who it is for"),
            Map.entry("waitTime", "How long people wait"),
            Map.entry("requiredDocuments", "What to bring"),
            Map.entry("areas", "Areas of recovery"),
            Map.entry("kinds", "Kinds of help"),
            Map.entry("placeName", "Name of the place"),
            Map.entry("address1", "Street"),
            Map.entry("city", "Town or city"),
            Map.entry("postalCode", "Postcode"),
            Map.entry("privateAddress", "The address must stay private"));

    private FieldNames() {}

    public static String of(String field) {
        return NAMES.getOrDefault(field, field);
    }

    /** What stands for a value that is not words. */
    public static String words(String value) {
        return switch (value) {
            case "" -> "(empty)";
            case "true", "ACTIVE" -> "Yes";
            case "false" -> "No";
            case "TEMPORARILY_CLOSED" -> "Closed for now";
            case "INACTIVE" -> "Not running at the moment";
            case "DEFUNCT" -> "Ended for good";
            default -> value;
        };
    }
}
