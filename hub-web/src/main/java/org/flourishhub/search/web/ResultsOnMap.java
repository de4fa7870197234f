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
import org.flourishhub.search.SearchQuery;
import org.flourishhub.search.SearchResults;
import org.flourishhub.search.SearchResults.Hit;
import org.flourishhub.search.SearchResults.Segment;
import org.flourishhub.search.web.MapOfResults.Point;
import org.flourishhub.shared.web.MapTiles;

/** Puts the results of a page on a map, by what the directory itself says of their places now. */
@ApplicationScoped
public class ResultsOnMap {
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
        int before = (results.query().page() - 1) * SearchQuery.PAGE_SIZE;
        List<Point> points = IntStream.range(0, results.hits().size())
                .boxed()
                .flatMap(index -> points(before + index + 1, results.hits().get(index), places))
                .toList();
        return of(points, tiles);
    }

    static MapOfResults of(List<Point> points, MapTiles tiles) {
        return new MapOfResults(
                points,
                StreamSupport.stream(PostcodeDistricts.all().spliterator(), false)
                        .toList(),
                tiles.areThere() ? tiles : null);
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
