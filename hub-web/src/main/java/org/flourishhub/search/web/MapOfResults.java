package org.flourishhub.search.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.flourishhub.directory.PostcodeDistrict;
import org.flourishhub.search.Kind;
import org.flourishhub.shared.web.MapTiles;

/**
 * Where the results of one page are. The list beside it says the same in words.
 *
 * @param says which of the results it shows
 * @param districts the city's districts, to find one's way by
 * @param tiles where pictures of streets come from, and whom they show one's network address to; {@code null} without
 */
public record MapOfResults(String says, List<Point> points, List<PostcodeDistrict> districts, MapTiles tiles) {
    /**
     * One place of one result.
     *
     * @param number the place of the result in the list, from 1
     * @param isDistrict its address is private: the point is the middle of its district, and says no more
     */
    public record Point(
            int number,
            Kind kind,
            String path,
            String name,
            String place,
            double north,
            double east,
            boolean isDistrict) {}

    public MapOfResults {
        points = List.copyOf(points);
        districts = List.copyOf(districts);
    }

    /** Which of them share a pin, in words: "Numbers 2, 5 and 7 share one point." */
    public List<String> together() {
        Map<List<Double>, Set<Integer>> spots = new LinkedHashMap<>();
        for (Point point : points) {
            spots.computeIfAbsent(List.of(point.north(), point.east()), spot -> new TreeSet<>())
                    .add(point.number());
        }
        return spots.values().stream()
                .filter(numbers -> numbers.size() > 1)
                .map(MapOfResults::inWords)
                .toList();
    }

    private static String inWords(Set<Integer> numbers) {
        String listed = numbers.stream().map(String::valueOf).collect(Collectors.joining(", "));
        return "Numbers " + listed.replaceFirst(", (\\d+)$", " and $1") + " share one point.";
    }
}
