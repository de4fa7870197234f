package org.flourishhub.search.web;

import jakarta.ws.rs.core.MultivaluedMap;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.flourishhub.directory.PostcodeDistrict;
import org.flourishhub.directory.PostcodeDistricts;
import org.flourishhub.search.Days;
import org.flourishhub.search.Kind;
import org.flourishhub.search.SearchQuery;

/**
 * What stands in the address of a search page, understood.
 *
 * @param near what the visitor typed for the place, as typed
 */
public record SearchForm(SearchQuery query, String near) {
    private static final int LONGEST_PLACE = 40;
    private static final int SHORTEST_PLACE_NAME = 3;

    public static SearchForm of(MultivaluedMap<String, String> asked) {
        String near = first(asked, "near").strip();
        near = near.length() > LONGEST_PLACE ? near.substring(0, LONGEST_PLACE) : near;
        boolean nearest = first(asked, "sort").equals("nearest");
        SearchQuery query = new SearchQuery(
                first(asked, "q"),
                all(asked, "kind").stream()
                        .flatMap(kind -> Kind.named(kind).stream())
                        .collect(Collectors.toCollection(LinkedHashSet::new)),
                all(asked, "area"),
                all(asked, "help"),
                all(asked, "organisation"),
                district(near),
                nearest ? SearchQuery.Order.NEAREST : SearchQuery.Order.BEST_MATCH,
                first(asked, "exact").equals("yes"),
                page(first(asked, "page")),
                Days.between(day(first(asked, "from")), day(first(asked, "until"))));
        return new SearchForm(query, near);
    }

    /** The visitor named a place that we do not know. */
    public boolean isNearUnknown() {
        return !near.isEmpty() && query.near().isEmpty();
    }

    public SearchAddress address() {
        return new SearchAddress(query, near);
    }

    /** A postcode or its first half, or what people call the place. */
    static Optional<PostcodeDistrict> district(String near) {
        Optional<PostcodeDistrict> byPostcode = PostcodeDistricts.find(near);
        if (byPostcode.isPresent() || near.length() < SHORTEST_PLACE_NAME) {
            return byPostcode;
        }
        String name = near.toLowerCase(Locale.UK);
        return StreamSupport.stream(PostcodeDistricts.all().spliterator(), false)
                .filter(district -> district.places().toLowerCase(Locale.UK).contains(name))
                .findFirst();
    }

    private static Optional<LocalDate> day(String typed) {
        try {
            return typed.matches("20[0-9]{2}-[0-9]{2}-[0-9]{2}")
                    ? Optional.of(LocalDate.parse(typed))
                    : Optional.empty();
        } catch (DateTimeParseException notADay) {
            return Optional.empty();
        }
    }

    private static int page(String typed) {
        return typed.matches("[1-9][0-9]{0,3}") ? Integer.parseInt(typed) : 1;
    }

    private static String first(MultivaluedMap<String, String> asked, String name) {
        String value = asked.getFirst(name);
        return value == null ? "" : value;
    }

    private static Set<String> all(MultivaluedMap<String, String> asked, String name) {
        return new LinkedHashSet<>(asked.getOrDefault(name, List.of()));
    }
}
