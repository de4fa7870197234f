package org.flourishhub.openreferral.inbound;

import jakarta.json.JsonArray;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import jakarta.json.spi.JsonProvider;
import java.io.StringReader;
import java.util.List;

/**
 * One page as a partner packs it: in the envelope of 3.0 ({@code contents}) or 1.0 ({@code content}), or without any.
 *
 * @param total how many there are in all; {@code null} when the page does not say
 * @param pages how many pages there are; {@code null} when the page does not say
 * @param last whether it calls itself the last; {@code null} when it does not say
 * @param bare it is a list without an envelope
 */
record Envelope(List<JsonValue> entries, Long total, Long pages, Boolean last, boolean bare) {
    static final List<String> LISTS = List.of("contents", "content", "services", "items", "data");

    /** Looking for it anew each time would take longer than what it does. */
    static final JsonProvider JSON = JsonProvider.provider();

    private static final int MOST_ENTRIES = 5_000;

    static Envelope of(String text) throws UnreadableDirectory {
        JsonValue parsed = parsed(text);
        if (parsed instanceof JsonArray list) {
            return new Envelope(entries(list), null, null, null, true);
        }
        JsonObject page = (JsonObject) parsed;
        for (String name : LISTS) {
            if (page.get(name) instanceof JsonArray list) {
                return new Envelope(
                        entries(list),
                        count(page, "total_items", "totalElements", "total"),
                        count(page, "total_pages", "totalPages"),
                        flag(page, "last_page", "last"),
                        false);
            }
        }
        if (page.containsKey("id") && page.containsKey("name")) {
            return new Envelope(List.of(page), 1L, 1L, true, false);
        }
        throw new UnreadableDirectory(
                "The answer holds no list of services, neither as Open Referral UK 3.0 nor as 1.0.");
    }

    static JsonValue parsed(String text) throws UnreadableDirectory {
        if (text.isBlank()) {
            throw new UnreadableDirectory("The answer is empty: nothing came at all.");
        }
        if (text.stripLeading().startsWith("<")) {
            throw new UnreadableDirectory("This is a web page, not a directory of Open Referral UK.");
        }
        try (JsonReader reader = JSON.createReader(new StringReader(text))) {
            return reader.read();
        } catch (RuntimeException | StackOverflowError broken) {
            throw new UnreadableDirectory("The answer is not readable: it is broken JSON.");
        }
    }

    private static List<JsonValue> entries(JsonArray list) {
        return List.copyOf(list.size() <= MOST_ENTRIES ? list : list.subList(0, MOST_ENTRIES));
    }

    private static Long count(JsonObject page, String... names) {
        for (String name : names) {
            String number = page.get(name) instanceof JsonNumber written
                    ? written.toString()
                    : page.get(name) instanceof JsonString text ? text.getString() : "";
            if (number.matches("\\d{1,9}")) {
                return Long.valueOf(number);
            }
        }
        return null;
    }

    private static Boolean flag(JsonObject page, String... names) {
        for (String name : names) {
            JsonValue value = page.getOrDefault(name, JsonValue.NULL);
            String word = value instanceof JsonString text ? text.getString() : value.toString();
            if (word.equalsIgnoreCase("true") || word.equalsIgnoreCase("false")) {
                return Boolean.valueOf(word);
            }
        }
        return null;
    }
}
