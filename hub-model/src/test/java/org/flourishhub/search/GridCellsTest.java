package org.flourishhub.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.Set;
import org.flourishhub.directory.Coordinates;
import org.junit.jupiter.api.Test;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.util.GeometryFixer;

class GridCellsTest {
    private static final GeometryFactory SHAPES = new GeometryFactory();

    @Test
    void a_point_lies_in_a_square_of_every_size() {
        List<String> around = GridCells.around(new Coordinates(53.40, -1.51));

        assertThat(around).hasSize(GridCells.STEPS + 1).startsWith("q");
        assertThat(around.get(GridCells.STEPS)).hasSize(GridCells.STEPS + 1).startsWith(around.get(9));
    }

    @Test
    void the_ends_of_the_earth_lie_in_squares_too() {
        for (Coordinates end : List.of(new Coordinates(90, 180), new Coordinates(-90, -180), new Coordinates(0, 0))) {
            assertThat(GridCells.around(end)).hasSize(GridCells.STEPS + 1);
        }
    }

    @Test
    void every_point_inside_an_area_is_found_and_none_far_from_it() {
        Geometry area = polygon(-1.60, 53.30, -1.40, 53.32, -1.38, 53.50, -1.55, 53.44, -1.60, 53.30);
        Set<String> cells = GridCells.of(area);
        Random random = new Random(7);

        assertThat(cells).hasSizeLessThan(1_000);
        for (int i = 0; i < 2_000; i++) {
            double longitude = -1.7 + random.nextDouble() * 0.4;
            double latitude = 53.2 + random.nextDouble() * 0.4;
            Geometry point = SHAPES.createPoint(new Coordinate(longitude, latitude));
            boolean found = GridCells.around(new Coordinates(latitude, longitude)).stream()
                    .anyMatch(cells::contains);
            if (area.covers(point)) {
                assertThat(found).as(point.toString()).isTrue();
            } else if (area.distance(point) > 0.03) {
                assertThat(found).as(point.toString()).isFalse();
            }
        }
    }

    @Test
    void an_outline_that_crosses_itself_is_an_area_all_the_same() {
        Geometry bow = GeometryFixer.fix(polygon(-1.6, 53.3, -1.4, 53.5, -1.4, 53.3, -1.6, 53.5, -1.6, 53.3));

        assertThat(GridCells.of(bow)).containsAnyElementsOf(GridCells.around(new Coordinates(53.4, -1.58)));
    }

    private static Geometry polygon(double... degrees) {
        Coordinate[] ring = new Coordinate[degrees.length / 2];
        for (int i = 0; i < ring.length; i++) {
            ring[i] = new Coordinate(degrees[2 * i], degrees[2 * i + 1]);
        }
        return SHAPES.createPolygon(ring);
    }
}
