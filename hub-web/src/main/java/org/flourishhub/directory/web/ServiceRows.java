package org.flourishhub.directory.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.flourishhub.shared.web.Form;

/** The rows of the forms of listings: which sorts there are, how they are tidied when it is sent, and what they are called. */
final class ServiceRows {
    private static final List<String> LISTS =
            List.of("schedules", "costOptions", "contacts", "languages", "serviceAreas", "funding", "accessibility");
    private static final List<String> PLACE_FIELDS = List.of(
            "placeId",
            "placeName",
            "address1",
            "city",
            "postalCode",
            "latitude",
            "longitude",
            "placeType",
            "privateAddress",
            "placeDescription",
            "attention",
            "region",
            "stateProvince",
            "country",
            "externalIdentifier",
            "externalIdentifierType");
    private static final Map<String, String> NAMES = Map.of(
            "schedules", "Time",
            "costOptions", "Price",
            "contacts", "Person",
            "languages", "Language",
            "serviceAreas", "Area",
            "funding", "Funder",
            "accessibility", "Access",
            "places", "Place",
            "identifiers", "Number");

    private static final Map<String, String> FIELDS = fields();

    private ServiceRows() {}

    /** Only the rows that say something; when the first place goes, the next one is the first. */
    static Form tidied(Form form) {
        return places(FormRows.tidiedWithPeople(form, LISTS));
    }

    private static Form places(Form form) {
        Form counted = moved(form, "", "places.0.");
        Map<Integer, Integer> numbers = FormRows.renumbering(counted, "places");
        Form tidy = FormRows.tidied(counted, "places");
        for (int i = 0; i < FormRows.count(tidy, "places"); i++) {
            tidy = FormRows.tidied(tidy, "places." + i + ".accessibility");
        }
        for (int i = 0; i < FormRows.count(tidy, "schedules"); i++) {
            String field = "schedules." + i + ".place";
            String place = tidy.value(field);
            if (place.matches("[0-9]{1,3}")) {
                tidy = tidy.with(field, numbers.get(Integer.valueOf(place)));
            }
        }
        return moved(tidy, "places.0.", "");
    }

    private static Form moved(Form form, String from, String to) {
        Form moved = form;
        for (String field : List.copyOf(form.fields())) {
            String name = field.startsWith(from) ? field.substring(from.length()) : "";
            if (PLACE_FIELDS.contains(name) || name.startsWith("accessibility.") || name.equals(FormRows.GONE)) {
                moved = moved.without(field).with(to + name, form.values(field));
            }
        }
        return moved;
    }

    /** The fields of all rows that either form has, with the words that stand beside them. */
    static Map<String, String> labels(Form yours, Form theirs) {
        Map<String, String> labels = new LinkedHashMap<>();
        TreeSet<String> fields = new TreeSet<>(yours.fields());
        fields.addAll(theirs.fields());
        for (String field : fields) {
            String[] parts = field.split("\\.");
            String last = parts[parts.length - 1];
            if (parts.length > 2 && NAMES.containsKey(parts[0]) && FIELDS.containsKey(last)) {
                labels.put(field, NAMES.get(parts[0]) + " " + (number(parts[1]) + 1) + ": " + FIELDS.get(last));
            }
        }
        return labels;
    }

    private static int number(String digits) {
        return digits.matches("[0-9]{1,3}") ? Integer.parseInt(digits) : 0;
    }

    private static Map<String, String> fields() {
        Map<String, String> fields = new LinkedHashMap<>(ServiceForm.placeLabels());
        fields.putAll(ScheduleForm.labels());
        fields.putAll(RowForms.labels(
                "option", "For whom",
                "amount", "Amount",
                "currency", "Currency",
                "amountDescription", "Price in words",
                "name", "Name",
                "title", "What they do",
                "email", "Email",
                "number", "Phone",
                "languages", "Languages spoken",
                "code", "Language code",
                "districts", "Postcode districts",
                "extent", "Outline",
                "uri", "Web address",
                "url", "Web page",
                "details", "More about it",
                "source", "Who pays",
                "scheme", "Register",
                "type", "Register in words",
                "identifier", "Number"));
        return fields;
    }
}
