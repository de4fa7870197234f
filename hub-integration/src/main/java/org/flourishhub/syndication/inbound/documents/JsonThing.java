package org.flourishhub.syndication.inbound.documents;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.flourishhub.syndication.inbound.words.PlainText;

/** One JSON value of a partner, asked for its members by name; whatever is not there or of the wrong kind is nothing. */
public record JsonThing(JsonNode node) {
    private static final int MOST_MEMBERS = 500;

    public static final JsonThing NOTHING = new JsonThing(MissingNode.getInstance());

    public JsonThing {
        node = node == null ? MissingNode.getInstance() : node;
    }

    /** A member; {@code a.b} is the member b of the member a, and of a list its first element counts. */
    public JsonThing at(String path) {
        JsonNode here = node;
        for (String name : path.split("\\.")) {
            here = here.isArray() ? here.path(0) : here;
            here = here.path(name);
        }
        return new JsonThing(here);
    }

    public boolean isObject() {
        return node.isObject();
    }

    public boolean isList() {
        return node.isArray();
    }

    public boolean has(String name) {
        return node.isObject()
                && !node.path(name).isMissingNode()
                && !node.path(name).isNull();
    }

    public boolean isTrue(String name) {
        JsonNode member = node.path(name);
        return member.isBoolean() ? member.booleanValue() : "true".equalsIgnoreCase(member.asText());
    }

    /** Text or number of the first path that has one; {@code null} for none. */
    public String text(String... paths) {
        return Arrays.stream(paths)
                .map(path -> at(path).asText())
                .filter(text -> text != null && !text.isBlank())
                .findFirst()
                .orElse(null);
    }

    /** This value itself as text, also where it is a number; {@code null} when it is neither. */
    public String asText() {
        return node.isTextual() || node.isNumber() ? node.asText() : null;
    }

    /** Plain text on one line; empty for nothing. */
    public String plain(String... paths) {
        return PlainText.of(text(paths));
    }

    public Instant date(String... paths) {
        return Stream.of(paths)
                .map(path -> JsonDates.of(text(path)))
                .filter(date -> date != null)
                .findFirst()
                .orElse(null);
    }

    /** {@code null} when it is no number. */
    public Double number(String... paths) {
        try {
            String text = text(paths);
            return text == null ? null : Double.valueOf(text.strip());
        } catch (NumberFormatException noNumber) {
            return null;
        }
    }

    /** {@code null} when it is no whole number that can be a size. */
    public Long size(String... paths) {
        Double number = number(paths);
        return number == null || number < 0 || number > 1e15 ? null : number.longValue();
    }

    /** The elements of a list; one thing alone counts as a list of one. */
    public List<JsonThing> list(String path) {
        JsonNode found = at(path).node;
        List<JsonThing> things = new ArrayList<>();
        if (found.isArray()) {
            for (JsonNode each : found) {
                if (things.size() < MOST_MEMBERS) {
                    things.add(new JsonThing(each));
                }
            }
        } else if (!found.isMissingNode() && !found.isNull()) {
            things.add(new JsonThing(found));
        }
        return things;
    }

    /** Everything this object says, by name. */
    public Map<String, JsonThing> members() {
        Map<String, JsonThing> members = new LinkedHashMap<>();
        node.fields().forEachRemaining(member -> {
            if (members.size() < MOST_MEMBERS) {
                members.put(member.getKey(), new JsonThing(member.getValue()));
            }
        });
        return members;
    }

    /** The elements of this very list. */
    public List<JsonThing> elements(int most) {
        List<JsonThing> things = new ArrayList<>();
        if (node.isArray()) {
            node.forEach(each -> {
                if (things.size() < most) {
                    things.add(new JsonThing(each));
                }
            });
        }
        return things;
    }

    /** Each element's own text, or the text of one of these members, as plain words. */
    public List<String> words(String path, String... members) {
        return list(path).stream()
                .map(each -> each.isObject() ? each.plain(members) : PlainText.of(each.asText()))
                .filter(word -> !word.isEmpty())
                .distinct()
                .toList();
    }
}
