package org.flourishhub.search.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.flourishhub.directory.Events;
import org.flourishhub.directory.Location;
import org.flourishhub.directory.PostcodeDistricts;
import org.flourishhub.directory.Services;
import org.flourishhub.search.Kind;
import org.flourishhub.search.SearchResults;
import org.flourishhub.search.SearchResults.Hit;
import org.flourishhub.search.SearchResults.Segment;
import org.flourishhub.search.web.MapOfResults.Point;
import org.flourishhub.shared.web.MapTiles;

/** Puts the results of a page on a map, by what the directory itself says of their places now. */
@ApplicationScoped
public class ResultsOnMap {
    /** An organisation may be at hundreds of places. */
    private static final int MOST_POINTS = 200;

    @Inject
    Services services;

    @Inject
    Events events;

    @Inject
    MapTiles tiles;

    MapOfResults of(SearchResults results) {
        Map<String, List<Location>> places = new HashMap<>();
        slugs(results, Kind.SERVICE, slugs -> services.publicNamed(slugs)
                .forEach(one -> places.put(Kind.SERVICE.pathOf(one.slug()), one.locations())));
        slugs(results, Kind.EVENT, slugs -> events.publicNamed(slugs)
                .forEach(one -> places.put(
                        Kind.EVENT.pathOf(one.slug()),
                        Stream.ofNullable(one.location()).toList())));
        List<Point> points = IntStream.range(0, results.hits().size())
                .boxed()
                .flatMap(index ->
                        points(results.firstPlace() + index, results.hits().get(index), places))
                .limit(MOST_POINTS + 1L)
                .toList();
        return of(results, points, tiles);
    }

    static MapOfResults of(SearchResults results, List<Point> points, MapTiles tiles) {
        boolean tooMany = points.size() > MOST_POINTS;
        return new MapOfResults(
                says(results) + (tooMany ? " Only the first " + MOST_POINTS + " of their places fit on it." : ""),
                tooMany ? points.subList(0, MOST_POINTS) : points,
                StreamSupport.stream(PostcodeDistricts.all().spliterator(), false)
                        .toList(),
                tiles.areThere() ? tiles : null);
    }

    private static String says(SearchResults results) {
        int shown = results.hits().size();
        if (shown == results.total()) {
            return shown == 1
                    ? "The map and the list below show the one result."
                    : "The map and the list below show all " + shown + " results.";
        }
        return "The map and the list below show results " + results.firstPlace() + " to " + results.lastPlace() + " of "
                + results.total() + ".";
    }

    /** What is asked for some of the results, when there are any of that kind. */
    private interface Reading {
        void read(List<String> slugs);
    }

    private static void slugs(SearchResults results, Kind kind, Reading reading) {
        List<String> slugs = results.hits().stream()
                .filter(hit -> hit.kind() == kind)
                .map(hit -> hit.path().substring(hit.path().lastIndexOf('/') + 1))
                .toList();
        if (!slugs.isEmpty()) {
            reading.read(slugs);
        }
    }

    private static Stream<Point> points(int number, Hit hit, Map<String, List<Location>> places) {
        String name = hit.title().stream().map(Segment::text).reduce("", String::concat);
        return places.getOrDefault(hit.path(), List.of()).stream()
                .filter(place -> place.latitude() != null && place.longitude() != null)
                .map(place -> new Point(
                        number,
                        hit.kind(),
                        hit.path(),
                        name,
                        words(place),
                        place.latitude(),
                        place.longitude(),
                        place.isPrivate()));
    }

    private static String words(Location place) {
        if (place.isPrivate()) {
            return "Somewhere in " + place.district() + ": the address is kept private";
        }
        return Stream.of(place.name(), place.address1(), place.postalCode())
                .filter(part -> part != null && !part.isBlank())
                .reduce((one, other) -> one + ", " + other)
                .orElse("");
    }
}
