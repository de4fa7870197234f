package org.flourishhub.syndication.inbound.documents;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;

/**
 * JSON as partners write it: with commas too many, comments, single quotes, line breaks inside texts, and junk before
 * and after. A document that stops in the middle gives what came whole.
 */
public final class WholeJson {
    private static final int DEEPEST = 100;

    /** Brackets, names and values: so many fit into the memory that one document may take. */
    private static final int MOST = 300_000;

    /** What comes after so much is taken for the rest of a document that stops in the middle. */
    static final StreamReadConstraints LIMITS = StreamReadConstraints.builder()
            .maxNestingDepth(DEEPEST)
            .maxTokenCount(MOST)
            .build();

    private static final JsonFactory JSON = JsonFactory.builder()
            .enable(
                    JsonReadFeature.ALLOW_TRAILING_COMMA,
                    JsonReadFeature.ALLOW_MISSING_VALUES,
                    JsonReadFeature.ALLOW_JAVA_COMMENTS,
                    JsonReadFeature.ALLOW_SINGLE_QUOTES,
                    JsonReadFeature.ALLOW_UNQUOTED_FIELD_NAMES,
                    JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS,
                    JsonReadFeature.ALLOW_BACKSLASH_ESCAPING_ANY_CHARACTER,
                    JsonReadFeature.ALLOW_NON_NUMERIC_NUMBERS,
                    JsonReadFeature.ALLOW_LEADING_ZEROS_FOR_NUMBERS,
                    JsonReadFeature.ALLOW_LEADING_PLUS_SIGN_FOR_NUMBERS)
            .disable(StreamReadFeature.AUTO_CLOSE_SOURCE)
            .streamReadConstraints(LIMITS)
            .build();

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private final JsonParser parser;

    private WholeJson(JsonParser parser) {
        this.parser = parser;
    }

    /**
     * What was read.
     *
     * @param whole whether it came to its end; {@code node} holds what came
     */
    record Read(JsonNode node, boolean whole) {
        private static final Read NOTHING = new Read(MissingNode.getInstance(), false);
    }

    /** A node that is missing when there is no JSON at all. Never throws. */
    public static JsonNode of(String text) {
        return read(text).node();
    }

    static Read read(String text) {
        int start = start(text);
        if (start < 0) {
            return Read.NOTHING;
        }
        try (JsonParser parser = JSON.createParser(text.substring(start))) {
            parser.nextToken();
            WholeJson json = new WholeJson(parser);
            JsonNode all = json.opened();
            return new Read(all, json.fill(all));
        } catch (IOException | RuntimeException hopeless) {
            return Read.NOTHING;
        }
    }

    private static int start(String text) {
        int object = text.indexOf('{');
        int list = text.indexOf('[');
        return object < 0 ? list : list < 0 ? object : Math.min(object, list);
    }

    /** Whether it came whole. What stands after the first mistake that cannot be overlooked is lost. */
    private boolean fill(JsonNode opened) {
        try {
            if (opened instanceof ObjectNode object) {
                return members(object);
            }
            return !(opened instanceof ArrayNode list) || elements(list);
        } catch (IOException | RuntimeException broken) {
            return false;
        }
    }

    private boolean members(ObjectNode object) throws IOException {
        while (parser.nextToken() == JsonToken.FIELD_NAME) {
            String name = parser.currentName();
            if (parser.nextToken() == null) {
                return false;
            }
            JsonNode opened = opened();
            object.set(name, opened);
            if (!fill(opened)) {
                return false;
            }
        }
        return parser.currentToken() == JsonToken.END_OBJECT;
    }

    /** An element of which a part is missing is left out: half a story is worse than none. */
    private boolean elements(ArrayNode list) throws IOException {
        while (parser.nextToken() != null && parser.currentToken() != JsonToken.END_ARRAY) {
            JsonNode opened = opened();
            if (!fill(opened)) {
                return false;
            }
            list.add(opened);
        }
        return parser.currentToken() == JsonToken.END_ARRAY;
    }

    private JsonNode opened() throws IOException {
        return switch (parser.currentToken()) {
            case START_OBJECT -> NODES.objectNode();
            case START_ARRAY -> NODES.arrayNode();
            case VALUE_STRING -> NODES.textNode(whole(parser.getText()));
            case VALUE_NUMBER_INT -> number(parser.getText());
            case VALUE_NUMBER_FLOAT -> NODES.numberNode(parser.getDoubleValue());
            case VALUE_TRUE -> NODES.booleanNode(true);
            case VALUE_FALSE -> NODES.booleanNode(false);
            default -> NODES.nullNode();
        };
    }

    /** Half a letter, as some sites cut an emoji in two, becomes the sign for an unknown one. */
    private static String whole(String text) {
        return text.chars().noneMatch(c -> Character.isSurrogate((char) c))
                ? text
                : new String(
                        text.codePoints()
                                .map(c -> c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE ? 0xFFFD : c)
                                .toArray(),
                        0,
                        (int) text.codePoints().count());
    }

    /** Numbers too long for a computer's are names. */
    private static JsonNode number(String digits) {
        return digits.length() <= 18 ? NODES.numberNode(Long.parseLong(digits)) : NODES.textNode(digits);
    }
}
