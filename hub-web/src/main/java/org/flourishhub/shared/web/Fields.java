package org.flourishhub.shared.web;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonBuilderFactory;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;

/** The fields of one object that other computers read. What has no value is left out: never null, never empty. */
public final class Fields {
    private static final JsonBuilderFactory JSON = Json.createBuilderFactory(Map.of());
    private static final DateTimeFormatter MILLISECONDS = DateTimeFormatter.ofPattern(
                    "uuuu-MM-dd'T'HH:mm:ss.SSS'Z'", Locale.ROOT)
            .withZone(ZoneOffset.UTC);

    private final JsonObjectBuilder object = JSON.createObjectBuilder();

    public static Fields ofType(String type) {
        return new Fields().with("@type", type);
    }

    public static Fields of(UUID id) {
        return new Fields().with("id", id);
    }

    public Fields with(String name, String value) {
        if (value != null && !value.isBlank()) {
            object.add(name, value);
        }
        return this;
    }

    public Fields with(String name, UUID value) {
        return with(name, value == null ? null : value.toString());
    }

    public Fields with(String name, LocalDate value) {
        return with(name, value == null ? null : value.toString());
    }

    public Fields with(String name, Instant value) {
        return with(name, value == null ? null : moment(value));
    }

    public Fields with(String name, boolean value) {
        object.add(name, value);
        return this;
    }

    public Fields with(String name, Integer value) {
        if (value != null) {
            object.add(name, value.intValue());
        }
        return this;
    }

    public Fields with(String name, BigDecimal value) {
        if (value != null) {
            object.add(name, value);
        }
        return this;
    }

    public Fields with(String name, Double value) {
        if (value != null) {
            object.add(name, value.doubleValue());
        }
        return this;
    }

    public Fields with(String name, JsonObject value) {
        if (value != null && !value.isEmpty()) {
            object.add(name, value);
        }
        return this;
    }

    /** What {@code as} makes of each; an object without fields is left out, and so is a list without objects. */
    public <T> Fields with(String name, Collection<T> values, Function<T, JsonObject> as) {
        JsonArrayBuilder array = JSON.createArrayBuilder();
        int some = 0;
        for (T value : values) {
            JsonObject one = as.apply(value);
            if (!one.isEmpty()) {
                array.add(one);
                some++;
            }
        }
        if (some > 0) {
            object.add(name, array);
        }
        return this;
    }

    public Fields with(String name, Collection<String> values) {
        JsonArrayBuilder array = JSON.createArrayBuilder();
        values.forEach(array::add);
        if (!values.isEmpty()) {
            object.add(name, array);
        }
        return this;
    }

    /** All the fields of another object. */
    public Fields withAll(JsonObject other) {
        other.forEach(object::add);
        return this;
    }

    public JsonObject build() {
        return object.build();
    }

    /** With milliseconds, in UTC. */
    public static String moment(Instant moment) {
        return MILLISECONDS.format(moment);
    }

    /** A lasting id for what has none of its own, made of what it belongs to. */
    public static UUID idOf(String what, Object... of) {
        StringBuilder name = new StringBuilder(what);
        for (Object part : of) {
            name.append('/').append(part);
        }
        return UUID.nameUUIDFromBytes(name.toString().getBytes(StandardCharsets.UTF_8));
    }
}
