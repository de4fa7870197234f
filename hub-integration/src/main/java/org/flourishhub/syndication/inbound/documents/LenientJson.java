package org.flourishhub.syndication.inbound.documents;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.parser.Parser;

/** JSON as people paste it into pages: with commas too many, comments, bare line breaks, or spelled out for HTML. */
public final class LenientJson {
    private static final JsonMapper MAPPER = JsonMapper.builder(JsonFactory.builder()
                    .streamReadConstraints(WholeJson.LIMITS)
                    .build())
            .enable(JsonReadFeature.ALLOW_TRAILING_COMMA)
            .enable(JsonReadFeature.ALLOW_JAVA_COMMENTS)
            .enable(JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS)
            .enable(JsonReadFeature.ALLOW_BACKSLASH_ESCAPING_ANY_CHARACTER)
            .enable(JsonReadFeature.ALLOW_SINGLE_QUOTES)
            .build();

    /** What pages put around it to hide it from old browsers. */
    private static final Pattern WRAPPING =
            Pattern.compile("^\\s*\\uFEFF?\\s*(<!--|(//|/\\*)?\\s*<!\\[CDATA\\[\\s*(\\*/)?)?");

    private static final int MOST = 2_000;

    private LenientJson() {}

    /** What is no JSON at all is a missing node; of one that stops in the middle, what came whole. */
    public static JsonNode read(String text) {
        String plain = text.contains("\"") ? text : Parser.unescapeEntities(text, false);
        String json = WRAPPING.matcher(plain).replaceFirst("");
        try {
            JsonNode whole = MAPPER.readTree(json);
            return whole == null ? MissingNode.getInstance() : whole;
        } catch (JsonProcessingException | StackOverflowError broken) {
            return WholeJson.of(json);
        }
    }

    /** Whether a document came to its end. */
    static boolean isWhole(String text) {
        try {
            return MAPPER.readTree(text) != null;
        } catch (JsonProcessingException | StackOverflowError stopped) {
            return false;
        }
    }

    /** The first of these members that is a text or a number; {@code null} when none is. */
    public static String text(JsonNode node, String... names) {
        return Stream.of(names)
                .map(node::path)
                .map(said -> said.isArray() && said.size() > 0 ? said.get(0) : said)
                .filter(said -> said.isTextual() || said.isNumber())
                .map(said -> said.asText().strip())
                .filter(said -> !said.isEmpty())
                .findFirst()
                .orElse(null);
    }

    /** The members of a list; one thing alone is a list of one. */
    public static List<JsonNode> list(JsonNode node) {
        if (node.isMissingNode() || node.isNull()) {
            return List.of();
        }
        List<JsonNode> all = new ArrayList<>();
        (node.isArray() ? node : List.of(node)).forEach(each -> {
            if (all.size() < MOST) {
                all.add(each);
            }
        });
        return all;
    }

    /** {@code null} for what is no number. */
    public static Double number(JsonNode node, String name) {
        try {
            String text = text(node, name);
            Double number = text == null ? null : Double.valueOf(text);
            return number == null || !Double.isFinite(number) ? null : number;
        } catch (NumberFormatException none) {
            return null;
        }
    }
}
