package org.flourishhub.search.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.flourishhub.search.Kind;
import org.flourishhub.search.SearchQuery;
import org.flourishhub.search.SearchQuery.Order;
import org.flourishhub.search.SearchResults.Facet;
import org.flourishhub.search.SearchResults.FacetValue;

/**
 * The addresses of a search and of its neighbours: the next page, without one choice, nearest first. Each is short, whole
 * and can be shared.
 */
public final class SearchAddress {
    private final SearchQuery query;
    private final String near;

    SearchAddress(SearchQuery query, String near) {
        this.query = query;
        this.near = near;
    }

    public String page(int number) {
        return of(query.onPage(number), near);
    }

    public String sorted(Order order) {
        return query.near()
                .map(district -> of(query.near(district, order).onPage(1), near))
                .orElseGet(() -> page(1));
    }

    /** Everywhere instead of near a place. */
    public String everywhere() {
        return of(query.onPage(1), "");
    }

    public String withText(String text) {
        return of(query.withText(text).onPage(1), near);
    }

    /** The visitor's own spelling, not a corrected one. */
    public String asTyped() {
        return of(query.spelledAsTyped().onPage(1), near);
    }

    /** The same words and place, with nothing chosen. */
    public String withoutChoices() {
        return of(
                query.withKinds(Set.of())
                        .withAreas(Set.of())
                        .withKindsOfHelp(Set.of())
                        .withOrganisations(Set.of())
                        .on(Optional.empty())
                        .onPage(1),
                near);
    }

    /** At any time, instead of on the days asked for. */
    public String atAnyTime() {
        return of(query.on(Optional.empty()).onPage(1), near);
    }

    /** As it is, without one choice. */
    public String without(Facet facet, FacetValue value) {
        SearchQuery less =
                switch (facet.name()) {
                    case "kind" ->
                        query.withKinds(query.kinds().stream()
                                .filter(kind -> !kind.slug().equals(value.slug()))
                                .toList());
                    case "area" -> query.withAreas(less(query.areas(), value));
                    case "help" -> query.withKindsOfHelp(less(query.kindsOfHelp(), value));
                    default -> query.withOrganisations(less(query.organisations(), value));
                };
        return of(less.onPage(1), near);
    }

    private static Set<String> less(Set<String> slugs, FacetValue value) {
        return slugs.stream().filter(slug -> !slug.equals(value.slug())).collect(Collectors.toSet());
    }

    private static String of(SearchQuery query, String near) {
        List<String> parts = new ArrayList<>();
        add(parts, "q", query.text());
        add(parts, "near", near);
        query.kinds().stream().map(Kind::slug).sorted().forEach(kind -> add(parts, "kind", kind));
        query.areas().forEach(area -> add(parts, "area", area));
        query.kindsOfHelp().forEach(help -> add(parts, "help", help));
        query.organisations().forEach(organisation -> add(parts, "organisation", organisation));
        query.days().ifPresent(days -> {
            add(parts, "from", days.first().map(LocalDate::toString).orElse(""));
            add(parts, "until", days.last().map(LocalDate::toString).orElse(""));
        });
        add(parts, "sort", query.order() == Order.NEAREST && !near.isEmpty() ? "nearest" : "");
        add(parts, "exact", query.asTyped() ? "yes" : "");
        add(parts, "page", query.page() == 1 ? "" : String.valueOf(query.page()));
        return parts.isEmpty() ? "/search" : "/search?" + String.join("&", parts);
    }

    private static void add(List<String> parts, String name, String value) {
        if (!value.isEmpty()) {
            parts.add(name + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8));
        }
    }
}
