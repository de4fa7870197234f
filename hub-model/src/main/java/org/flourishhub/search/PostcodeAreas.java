package org.flourishhub.search;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.flourishhub.directory.Coordinates;

/** The postcode areas of the country by the town each is named for: better than nothing where no postcodes were imported. */
final class PostcodeAreas {
    /** A town and its middle. */
    record Town(String name, Coordinates centre) {}

    private static final Map<String, Town> ALL = read();

    private PostcodeAreas() {}

    /** The town of the letters that a district begins with. */
    static Optional<Town> find(String district) {
        return Optional.ofNullable(ALL.get(district.replaceAll("[0-9].*", "")));
    }

    static Optional<Town> named(String name) {
        return ALL.values().stream()
                .filter(town -> town.name().equalsIgnoreCase(name))
                .findFirst();
    }

    private static Map<String, Town> read() {
        Map<String, Town> areas = new HashMap<>();
        try (var lines = new BufferedReader(new InputStreamReader(
                PostcodeAreas.class.getResourceAsStream("postcode-areas.csv"), StandardCharsets.UTF_8))) {
            lines.lines().filter(line -> !line.startsWith("#")).forEach(line -> {
                String[] cell = line.split(",");
                var centre = new Coordinates(Double.parseDouble(cell[1]), Double.parseDouble(cell[2]));
                areas.put(cell[0], new Town(cell[3], centre));
            });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return areas;
    }
}
