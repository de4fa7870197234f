package org.flourishhub.search;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.flourishhub.directory.Coordinates;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.prep.PreparedGeometry;
import org.locationtech.jts.geom.prep.PreparedGeometryFactory;

/**
 * The squares of a grid over the whole earth, each divided into four smaller ones, and named by the way down to it: {@code q},
 * then a digit for each step. An area is kept as the squares it touches, so that asking for all areas around somebody is
 * looking up a few words. At the edge the squares reach a little further than the area: nobody is cut off there.
 */
final class GridCells {
    /** The smallest squares are some 300 metres wide in England. */
    static final int STEPS = 16;

    /** An area of more squares than these is told by larger ones along its edge. */
    private static final int MOST_CELLS = 300;

    private static final GeometryFactory SHAPES = new GeometryFactory();

    private record Cell(String name, Envelope square) {
        List<Cell> quarters() {
            double midX = (square.getMinX() + square.getMaxX()) / 2;
            double midY = (square.getMinY() + square.getMaxY()) / 2;
            List<Cell> quarters = new ArrayList<>();
            for (int digit = 0; digit < 4; digit++) {
                double x = digit % 2 == 0 ? square.getMinX() : square.getMaxX();
                double y = digit < 2 ? square.getMinY() : square.getMaxY();
                quarters.add(new Cell(name + digit, new Envelope(midX, x, midY, y)));
            }
            return quarters;
        }
    }

    private GridCells() {}

    private static Cell earth() {
        return new Cell("q", new Envelope(-180, 180, -90, 90));
    }

    /** The names of all squares around a point, from the earth down to the smallest. */
    static List<String> around(Coordinates point) {
        List<String> names = new ArrayList<>();
        Cell cell = earth();
        for (int step = 0; step < STEPS; step++) {
            names.add(cell.name());
            cell = cell.quarters().stream()
                    .filter(quarter -> quarter.square().contains(point.longitude(), point.latitude()))
                    .findFirst()
                    .orElseThrow();
        }
        names.add(cell.name());
        return names;
    }

    /** The squares that together hold the whole of an area. */
    static Set<String> of(Geometry area) {
        PreparedGeometry shape = PreparedGeometryFactory.prepare(area);
        Set<String> names = new TreeSet<>();
        Deque<Cell> waiting = new ArrayDeque<>(List.of(earth()));
        while (!waiting.isEmpty()) {
            Cell cell = waiting.poll();
            Geometry square = SHAPES.toGeometry(cell.square());
            if (!shape.intersects(square)) {
                continue;
            }
            boolean small = cell.name().length() > STEPS || names.size() + waiting.size() >= MOST_CELLS;
            if (small || shape.covers(square)) {
                names.add(cell.name());
            } else {
                waiting.addAll(cell.quarters());
            }
        }
        return names;
    }
}
