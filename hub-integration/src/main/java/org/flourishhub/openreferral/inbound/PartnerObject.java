package org.flourishhub.openreferral.inbound;

import jakarta.json.JsonArray;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * One JSON object of a partner, asked for its members by name. Null, empty and missing are the same; a number may come
 * as text and text as a number; what makes no sense is left out with a sentence.
 */
final class PartnerObject {
    private static final int MOST_MEMBERS = 500;
    private static final int QUOTED = 60;
    private static final Pattern SPACES = Pattern.compile("\\s+");
    private static final Pattern NUMBER = Pattern.compile("-?\\d{1,12}(\\.\\d{1,10})?");

    private final JsonObject members;
    private final Complaining complaining;

    PartnerObject(JsonObject members, Complaining complaining) {
        this.members = members;
        this.complaining = complaining;
    }

    /** What cannot be understood, in sentences that begin with whom they are about. */
    record Complaining(String about, List<String> sentences) {
        void say(String sentence) {
            sentences.add(about + ": " + sentence + "; left out");
        }
    }

    boolean has(String name) {
        JsonValue value = members.get(name);
        return value != null
                && value.getValueType() != JsonValue.ValueType.NULL
                && !(value instanceof JsonArray list && list.isEmpty());
    }

    /** Plain text; the first name that is there counts. */
    String text(String... names) {
        return Stream.of(names)
                .map(name -> PlainWords.of(raw(members.get(name), name)))
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    /** Plain text on one line. */
    String line(String... names) {
        String text = text(names);
        return text == null || text.indexOf('\n') < 0
                ? text
                : SPACES.matcher(text).replaceAll(" ");
    }

    private String raw(JsonValue value, String name) {
        if (value == null || value.getValueType() == JsonValue.ValueType.NULL) {
            return null;
        }
        if (value instanceof JsonString text) {
            return text.getString();
        }
        if (value instanceof JsonArray list) {
            List<String> parts = list.stream()
                    .limit(MOST_MEMBERS)
                    .filter(JsonString.class::isInstance)
                    .map(part -> ((JsonString) part).getString())
                    .toList();
            if (!list.isEmpty() && parts.isEmpty()) {
                complaining.say(in(name) + " is a list where one text belongs");
            }
            return parts.isEmpty() ? null : String.join("\n", parts);
        }
        if (value instanceof JsonObject) {
            complaining.say(in(name) + " is an object where one text belongs");
            return null;
        }
        return value.toString();
    }

    /** A whole number, such as an age; {@code what} is how people call it. */
    Integer whole(String what, String... names) {
        BigDecimal number = number(what, names);
        if (number == null) {
            return null;
        }
        if (number.abs().compareTo(BigDecimal.valueOf(1_000_000)) > 0) {
            complaining.say("the " + what + " " + quoted(number.toPlainString()) + " is too large");
            return null;
        }
        return number.intValue();
    }

    BigDecimal number(String what, String... names) {
        for (String name : names) {
            String text = members.get(name) instanceof JsonNumber number ? plain(number) : line(name);
            if (text != null) {
                String bare = text.replaceAll("[£,\\s]", "");
                if (NUMBER.matcher(bare).matches()) {
                    return new BigDecimal(bare);
                }
                complaining.say("the " + what + " " + quoted(text) + " is not a number");
                return null;
            }
        }
        return null;
    }

    /** Numbers with an exponent are written out only when that is short. */
    private static String plain(JsonNumber number) {
        String text = number.toString();
        if (text.indexOf('e') < 0 && text.indexOf('E') < 0) {
            return text;
        }
        BigDecimal value = number.bigDecimalValue();
        return Math.abs((long) value.scale()) > 20 || value.precision() > 20 ? text : value.toPlainString();
    }

    /** Something with a form of its own, such as a date; {@code null} out of {@code reading} means it has not. */
    <T> T formed(String what, String kind, Function<String, T> reading, String... names) {
        String text = line(names);
        if (text == null) {
            return null;
        }
        T read = reading.apply(text);
        if (read == null) {
            complaining.say("the " + what + " " + quoted(text) + " is not " + kind);
        }
        return read;
    }

    /** The objects of a list; one object alone counts as a list of one. */
    List<PartnerObject> objects(String... names) {
        List<PartnerObject> found = new ArrayList<>();
        for (String name : names) {
            JsonValue value = members.get(name);
            if (value instanceof JsonObject one) {
                found.add(new PartnerObject(one, complaining));
            } else if (value instanceof JsonArray list) {
                list.stream().limit(MOST_MEMBERS).forEach(each -> addObject(found, each, name));
            } else if (has(name)) {
                complaining.say(in(name) + " is not a list");
            }
        }
        return found;
    }

    private void addObject(List<PartnerObject> found, JsonValue value, String name) {
        if (value instanceof JsonObject one) {
            found.add(new PartnerObject(one, complaining));
        } else if (value.getValueType() != JsonValue.ValueType.NULL) {
            complaining.say(in(name) + " holds " + quoted(value.toString()) + ", which says nothing by itself");
        }
    }

    /** {@code null} when there is none. */
    PartnerObject object(String name) {
        return objects(name).stream().findFirst().orElse(null);
    }

    void complain(String sentence) {
        complaining.say(sentence);
    }

    static String quoted(String text) {
        return "\"" + (text.length() <= QUOTED ? text : text.substring(0, QUOTED) + "…") + "\"";
    }

    private static String in(String name) {
        return "\"" + name + "\"";
    }
}
