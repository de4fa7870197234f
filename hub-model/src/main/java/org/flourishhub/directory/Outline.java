package org.flourishhub.directory;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.Optional;

/** The outline of an area as GeoJSON (RFC 7946): a Polygon or a MultiPolygon, not too big to draw, with closed rings on the earth. */
final class Outline {
    static final int LONGEST = 200_000;
    private static final int MOST_POINTS = 5_000;
    private static final String SHAPE =
            "This is no outline we can read. It must be a GeoJSON Polygon or MultiPolygon with closed rings";
    private static final JsonMapper JSON = JsonMapper.builder(JsonFactory.builder()
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxNestingDepth(8)
                            .maxNumberLength(40)
                            .build())
                    .build())
            .build();

    private int points;

    private Outline() {}

    /** What is wrong with it, in one sentence. */
    static Optional<String> problem(String geoJson) {
        if (geoJson.length() > LONGEST) {
            return Optional.of("This outline is too big. Use one with fewer points");
        }
        try {
            JsonNode shape = JSON.readTree(geoJson);
            Outline outline = new Outline();
            boolean right =
                    switch (shape.path("type").asText()) {
                        case "Polygon" -> outline.isPolygon(shape.path("coordinates"));
                        case "MultiPolygon" -> outline.isMultiPolygon(shape.path("coordinates"));
                        default -> false;
                    };
            boolean tooMany = outline.points > MOST_POINTS;
            return right
                    ? tooMany ? Optional.of("This outline has more than " + MOST_POINTS + " points") : Optional.empty()
                    : Optional.of(SHAPE);
        } catch (JsonProcessingException notJson) {
            return Optional.of(SHAPE);
        }
    }

    private boolean isMultiPolygon(JsonNode polygons) {
        boolean right = polygons.isArray() && !polygons.isEmpty();
        for (JsonNode polygon : polygons) {
            right = right && isPolygon(polygon);
        }
        return right;
    }

    private boolean isPolygon(JsonNode rings) {
        boolean right = rings.isArray() && !rings.isEmpty();
        for (JsonNode ring : rings) {
            right = right && isRing(ring);
        }
        return right;
    }

    private boolean isRing(JsonNode ring) {
        if (!ring.isArray() || ring.size() < 4 || !ring.get(0).equals(ring.get(ring.size() - 1))) {
            return false;
        }
        points += ring.size();
        boolean right = true;
        for (JsonNode point : ring) {
            right = right && isPoint(point);
        }
        return right;
    }

    private static boolean isPoint(JsonNode point) {
        return point.isArray()
                && point.size() >= 2
                && point.size() <= 3
                && point.get(0).isNumber()
                && point.get(1).isNumber()
                && Math.abs(point.get(0).asDouble()) <= 180
                && Math.abs(point.get(1).asDouble()) <= 90;
    }
}
