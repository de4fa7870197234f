package org.flourishhub.container;

import jakarta.json.JsonArray;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.net.URI;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** The UK profile of Open Referral 3.0, as far as it says what an object holds: a star marks what must be there, a bracket a list. */
final class Standard {
    private static final String UUID_FORM = "[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}";
    private static final String MOMENT_FORM = "\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{3}Z";

    private static final String ONE_SERVICE =
            "id*:uuid name*:text status*:status organization_id*:uuid description:text"
                    + " url:uri email:email fees:text fees_description:text accreditations:text minimum_age:number"
                    + " maximum_age:number assured_date:date assurer_email:email alert:text last_modified*:moment"
                    + " eligibility_description:text application_process:text wait_time:text organization*:organization";

    private static final Map<String, String> OBJECTS = new HashMap<>(Map.of(
            "base",
            "version*:text profile*:uri openapi_url*:uri",
            "service_list",
            ONE_SERVICE,
            "service",
            ONE_SERVICE + " schedules:[schedule service_areas:[service_area service_at_locations:[service_at_location"
                    + " languages:[language funding:[funding cost_options:[cost_option contacts:[contact phones:[phone"
                    + " attributes:[attribute required_documents:[document",
            "organization",
            "id*:uuid name*:text description*:text email:email website:uri logo:uri uri:uri"
                    + " parent_organization_id:uuid organization_identifiers:[identifier attributes:[attribute"
                    + " contacts:[contact phones:[phone funding:[funding services:[service_list",
            "identifier",
            "id*:uuid identifier_type*:text identifier*:text identifier_scheme:text",
            "service_at_location",
            "id*:uuid service_id:uuid location_id:uuid location*:location service:service schedules:[schedule",
            "location",
            "id*:uuid location_type*:place name:text description:text latitude:number longitude:number"
                    + " external_identifier:text external_identifier_type:text addresses:[address"
                    + " accessibility:[accessibility attributes:[attribute",
            "address",
            "id*:uuid address_1*:text city*:text state_province*:text postal_code*:text country*:text"
                    + " address_type*:place attention:text region:text",
            "schedule",
            "id*:uuid valid_from:date valid_to:date dtstart:date freq:freq interval:number byday:text bymonthday:text"
                    + " description:text opens_at:time closes_at:time schedule_link:uri attending_type:text notes:text"
                    + " service_id:uuid service_at_location_id:uuid"));

    static {
        OBJECTS.putAll(Map.of(
                "cost_option",
                "id*:uuid option:text amount:number amount_description:text valid_from:date valid_to:date currency:text",
                "funding",
                "id*:uuid source:text",
                "language",
                "id*:uuid code:text name:text",
                "contact",
                "id*:uuid name:text title:text email:email phones:[phone",
                "phone",
                "id*:uuid number*:text description:text languages:[language contact_id:uuid",
                "accessibility",
                "id*:uuid description:text details:text url:uri",
                "service_area",
                "id*:uuid name:text service_area:text extent:text extent_type:extent uri:uri",
                "document",
                "id*:uuid document:text"));
        OBJECTS.putAll(Map.of(
                "taxonomy",
                "id*:uuid name*:text description*:text uri:uri version:text",
                "taxonomy_term",
                "id*:uuid name*:text description*:text code:text parent_id:uuid taxonomy:text taxonomy_id:uuid"
                        + " term_uri:uri term:text",
                "attribute",
                "id*:uuid link_id:uuid link_type:text taxonomy_term_id:uuid taxonomy_term:taxonomy_term",
                "minimal",
                "id*:uuid last_modified*:moment modified_date*:moment"));
    }

    private final List<String> complaints = new ArrayList<>();
    private final Map<String, Set<String>> seen = new TreeMap<>();

    List<String> complaints() {
        return complaints;
    }

    /** Which fields of which objects have been looked at. */
    Map<String, Set<String>> seen() {
        return seen;
    }

    void check(String name, JsonObject object) {
        check(name, object, name);
    }

    private void check(String name, JsonObject object, String where) {
        Map<String, String> fields = new HashMap<>();
        for (String field : OBJECTS.get(name).split(" ")) {
            String[] parts = field.split(":");
            fields.put(parts[0].replace("*", ""), parts[1]);
            if (parts[0].endsWith("*") && !object.containsKey(parts[0].replace("*", ""))) {
                complaints.add(where + " lacks " + parts[0]);
            }
        }
        object.forEach((field, value) -> {
            seen.computeIfAbsent(name, any -> new TreeSet<>()).add(field);
            String place = where + "." + field;
            mustSaySomething(value, place);
            if (fields.containsKey(field)) {
                checkValue(fields.get(field), value, place);
            } else if (!field.startsWith("flourishhub_")) {
                complaints.add(place + " is no field of the standard");
            }
        });
    }

    private void mustSaySomething(JsonValue value, String where) {
        boolean nothing = value == JsonValue.NULL
                || value instanceof JsonString text && text.getString().isBlank()
                || value instanceof JsonArray array && array.isEmpty()
                || value instanceof JsonObject object && object.isEmpty();
        if (nothing) {
            complaints.add(where + " says nothing and should be left out");
        }
    }

    private void checkValue(String kind, JsonValue value, String where) {
        if (kind.startsWith("[")) {
            value.asJsonArray().forEach(one -> check(kind.substring(1), one.asJsonObject(), where));
        } else if (OBJECTS.containsKey(kind) && value instanceof JsonObject object) {
            check(kind, object, where);
        } else if (!isGood(kind, value)) {
            complaints.add(where + " is no " + kind + ": " + value);
        }
    }

    private static boolean isGood(String kind, JsonValue value) {
        if (kind.equals("number")) {
            return value instanceof JsonNumber;
        } else if (!(value instanceof JsonString)) {
            return false;
        }
        String text = ((JsonString) value).getString();
        return switch (kind) {
            case "uuid" -> text.matches(UUID_FORM);
            case "moment" -> text.matches(MOMENT_FORM);
            case "date" -> LocalDate.parse(text).toString().equals(text);
            case "time" -> LocalTime.parse(text) != null;
            case "uri" -> URI.create(text).isAbsolute();
            case "email" -> text.matches("[^@\\s]+@[^@\\s]+");
            case "status" ->
                Set.of("active", "inactive", "defunct", "temporarily closed").contains(text);
            case "place" -> Set.of("physical", "postal", "virtual").contains(text);
            case "freq" -> Set.of("WEEKLY", "MONTHLY").contains(text);
            case "extent" -> Set.of("geojson", "topojson", "kml", "text").contains(text);
            default -> kind.equals("text");
        };
    }
}
