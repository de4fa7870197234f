package org.flourishhub.shared.web;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonBuilderFactory;
import jakarta.json.JsonObjectBuilder;
import java.util.Map;

/** Begins objects and lists of JSON. {@code Json} itself looks through all libraries for its provider each time it is asked. */
public final class JsonParts {
    private static final JsonBuilderFactory JSON = Json.createBuilderFactory(Map.of());

    private JsonParts() {}

    public static JsonObjectBuilder object() {
        return JSON.createObjectBuilder();
    }

    public static JsonArrayBuilder array() {
        return JSON.createArrayBuilder();
    }
}
