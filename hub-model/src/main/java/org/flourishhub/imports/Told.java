package org.flourishhub.imports;

import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonReader;
import jakarta.json.spi.JsonProvider;
import java.io.StringReader;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;

/** What a source told last about one listing, field by field; fields are named as those of the listing's details. */
public record Told(Map<String, Field> fields) {
    /** Looking for it anew each time would take longer than what it does. */
    private static final JsonProvider JSON = JsonProvider.provider();

    /**
     * One field.
     *
     * @param value in words, as the source told it; empty for nothing
     * @param at since when the source tells it so
     * @param kept in words, as the hub keeps it, where that differs from {@code value}; else {@code null}
     * @param replaced an editor's words that the source's newer ones took the place of; {@code null} when there were none
     */
    public record Field(String value, Instant at, String kept, String replaced) {
        String asKept() {
            return kept == null ? value : kept;
        }
    }

    static Told nothing() {
        return new Told(Map.of());
    }

    static Told read(String json) {
        Map<String, Field> fields = new LinkedHashMap<>();
        try (JsonReader reader = JSON.createReader(new StringReader(json))) {
            reader.readObject().forEach((name, value) -> fields.put(name, field(value.asJsonObject())));
        }
        return new Told(fields);
    }

    private static Field field(JsonObject json) {
        return new Field(
                json.getString("value", ""),
                Instant.parse(json.getString("at")),
                json.getString("kept", null),
                json.getString("replaced", null));
    }

    String written() {
        JsonObjectBuilder all = JSON.createObjectBuilder();
        fields.forEach((name, field) -> {
            JsonObjectBuilder one = JSON.createObjectBuilder()
                    .add("value", field.value())
                    .add("at", field.at().toString());
            if (field.kept() != null) {
                one.add("kept", field.kept());
            }
            if (field.replaced() != null) {
                one.add("replaced", field.replaced());
            }
            all.add(name, one);
        });
        return all.build().toString();
    }

    /** Whether the source tells this field otherwise than it did. */
    boolean isNew(String name, String value) {
        Field field = fields.get(name);
        return field == null || !field.value().equals(value);
    }

    /** Whether somebody here has changed the field since the source told it. */
    boolean isOurs(String name, String now) {
        Field field = fields.get(name);
        return field != null && !Objects.equals(field.asKept(), now);
    }

    /** One field more, or the same field anew when the source tells it otherwise than before. */
    Told with(String name, String value, Instant now) {
        Map<String, Field> more = new LinkedHashMap<>(fields);
        if (isNew(name, value)) {
            more.put(name, new Field(value, now, null, null));
        }
        return new Told(more);
    }

    /** Also the fields of {@code before} that are not told here. */
    Told and(Told before) {
        Map<String, Field> more = new LinkedHashMap<>(before.fields);
        more.putAll(fields);
        return new Told(more);
    }
}
