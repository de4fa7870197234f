package org.flourishhub.search.web;

import java.util.List;
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
}
