package org.flourishhub.search;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.flourishhub.directory.Coordinates;
import org.flourishhub.directory.Service;
import org.flourishhub.directory.ServiceAreaDetails;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.LinearRing;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.geom.util.GeometryFixer;

/**
 * For people from where something is, as words of the index: postcode districts, squares of {@link GridCells}, or everywhere.
 *
 * @param words empty for what has a place and is told to be for nobody in particular: then nearness counts alone
 * @param name the areas as people call them; {@code null} when there are none
 */
record CoveredAreas(Set<String> words, String name) {
    /** Without a place and without an area it is for everybody, such as a number to ring. */
    static final CoveredAreas EVERYWHERE = new CoveredAreas(Set.of("everywhere"), null);

    static final CoveredAreas NONE = new CoveredAreas(Set.of(), null);

    /** So far around the middle of a district people live who mean it: degrees, a bit more than a kilometre. */
    private static final double DISTRICT_NORTH = 0.011;

    private static final double DISTRICT_EAST = 0.018;
    private static final int LONGEST_NAME = 80;
    private static final JsonMapper JSON = new JsonMapper();
    private static final GeometryFactory SHAPES = new GeometryFactory();

    static CoveredAreas of(Service service) {
        List<ServiceAreaDetails> areas =
                service.serviceAreas().stream().map(area -> area.said()).toList();
        Set<String> words = new TreeSet<>();
        areas.forEach(area -> {
            words.addAll(area.districts());
            if (area.extent() != null) {
                words.addAll(cells(area.extent()));
            }
        });
        boolean placeless = service.locations().stream().allMatch(place -> place.latitude() == null);
        // an area that is only told in words leaves nobody out, for nobody can tell
        return words.isEmpty()
                ? (placeless
                        ? new CoveredAreas(EVERYWHERE.words, name(areas))
                        : new CoveredAreas(Set.of(), name(areas)))
                : new CoveredAreas(words, name(areas));
    }

    /** The words under which a place is looked up. */
    static Set<String> around(Near near) {
        Set<String> words = new TreeSet<>(EVERYWHERE.words);
        near.district().ifPresent(words::add);
        words.addAll(GridCells.around(near.centre()));
        if (!near.exact()) {
            for (int[] step : new int[][] {{1, 0}, {-1, 0}, {0, 1}, {0, -1}}) {
                words.addAll(GridCells.around(new Coordinates(
                        Math.max(-90, Math.min(90, near.centre().latitude() + step[0] * DISTRICT_NORTH)),
                        Math.max(-180, Math.min(180, near.centre().longitude() + step[1] * DISTRICT_EAST)))));
            }
        }
        return words;
    }

    private static String name(List<ServiceAreaDetails> areas) {
        String name = areas.stream()
                .map(area -> area.name() != null || area.districts().isEmpty()
                        ? area.name()
                        : String.join(", ", area.districts()))
                .filter(Objects::nonNull)
                .collect(Collectors.joining("; "));
        return name.isEmpty() || name.length() > LONGEST_NAME ? null : name;
    }

    private static Set<String> cells(String geoJson) {
        try {
            return GridCells.of(GeometryFixer.fix(shape(JSON.readTree(geoJson))));
        } catch (JsonProcessingException notAnOutline) {
            return Set.of();
        }
    }

    private static Geometry shape(JsonNode outline) {
        JsonNode coordinates = outline.path("coordinates");
        if (outline.path("type").asText().equals("Polygon")) {
            return polygon(coordinates);
        }
        List<Polygon> polygons = new ArrayList<>();
        coordinates.forEach(one -> polygons.add(polygon(one)));
        return SHAPES.createMultiPolygon(polygons.toArray(Polygon[]::new));
    }

    private static Polygon polygon(JsonNode rings) {
        List<LinearRing> read = new ArrayList<>();
        rings.forEach(ring -> read.add(ring(ring)));
        return read.isEmpty()
                ? SHAPES.createPolygon()
                : SHAPES.createPolygon(read.get(0), read.subList(1, read.size()).toArray(LinearRing[]::new));
    }

    private static LinearRing ring(JsonNode points) {
        List<Coordinate> read = new ArrayList<>();
        points.forEach(point ->
                read.add(new Coordinate(point.path(0).asDouble(), point.path(1).asDouble())));
        return SHAPES.createLinearRing(read.toArray(Coordinate[]::new));
    }
}
