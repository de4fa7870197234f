package org.flourishhub.search.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.flourishhub.search.Choices;
import org.flourishhub.search.Loosened;
import org.flourishhub.search.Narrowing;
import org.flourishhub.search.Near;
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
        return first(query.sorted(order));
    }

    /** Everywhere instead of near a place. */
    public String everywhere() {
        return of(query.near(Optional.empty()).onPage(1), "");
    }

    /** The same results with a map. */
    public String onMap() {
        return of(query.shown(true), near);
    }

    /** The same results without a map. */
    public String asList() {
        return of(query.shown(false), near);
    }

    /** The same search from its beginning for what is no page: a booklet or a calendar. */
    public String wholeAs(String path) {
        return of(query.shown(false).onPage(1), near).replaceFirst("^/search", path);
    }

    /** Further from the place than now. */
    public String within(double kilometres) {
        return first(query.near(query.near().map(place -> place.within(kilometres))));
    }

    public String withText(String text) {
        return first(query.withText(text));
    }

    /** The visitor's own spelling, not a corrected one. */
    public String asTyped() {
        return first(query.spelledAsTyped());
    }

    /** The same words and place, with nothing chosen. */
    public String withoutChoices() {
        return first(query.withChoices(Choices.NONE).on(Optional.empty()));
    }

    /** At any time, instead of on the days asked for. */
    public String atAnyTime() {
        return first(query.on(Optional.empty()));
    }

    /** As it is, without one choice. */
    public String without(Facet facet, FacetValue value) {
        return first(query.withChoices(query.choices().without(facet.narrowing(), value.slug())));
    }

    /** As it is, without one of its conditions. */
    public String loosened(Loosened looser) {
        return switch (looser.without()) {
            case Loosened.WORDS -> withText("");
            case Loosened.SOME_WORDS -> withText(looser.words());
            case Loosened.PLACE -> everywhere();
            case Loosened.DATES -> atAnyTime();
            case Loosened.CHOICES -> withoutChoices();
            default ->
                first(query.withChoices(query.choices()
                        .without(Narrowing.named(looser.without()).orElseThrow())));
        };
    }

    /** The condition that would be left out, in words. */
    public String condition(Loosened looser) {
        return switch (looser.without()) {
            case Loosened.WORDS -> "Leave out the words “" + query.text() + "”";
            case Loosened.SOME_WORDS -> "Look for “" + looser.words() + "” alone";
            case Loosened.PLACE ->
                "Look further than near " + query.near().map(Near::label).orElse(near);
            case Loosened.DATES -> "Look on any date";
            case Loosened.CHOICES -> "Take away all that you chose";
            default ->
                "Leave out your choice of “"
                        + Narrowing.named(looser.without()).orElseThrow().label() + "”";
        };
    }

    private String first(SearchQuery other) {
        return of(other.onPage(1), near);
    }

    private static String of(SearchQuery query, String near) {
        List<String> parts = new ArrayList<>();
        add(parts, "q", query.text());
        add(parts, "near", near);
        query.near()
                .filter(place -> place.within() != Near.USUAL)
                .ifPresent(place -> add(parts, "within", kilometres(place.within())));
        for (Narrowing narrowing : Narrowing.values()) {
            query.choices().of(narrowing).forEach(slug -> add(parts, narrowing.slug(), slug));
        }
        query.days().ifPresent(days -> {
            add(parts, "from", days.first().map(LocalDate::toString).orElse(""));
            add(parts, "until", days.last().map(LocalDate::toString).orElse(""));
        });
        add(
                parts,
                "sort",
                query.order() == Order.BEST_MATCH ? "" : query.order().slug());
        add(parts, "exact", query.asTyped() ? "yes" : "");
        add(parts, "view", query.onMap() ? "map" : "");
        add(parts, "page", query.page() == 1 ? "" : String.valueOf(query.page()));
        return parts.isEmpty() ? "/search" : "/search?" + String.join("&", parts);
    }

    /** Without a decimal point where none is needed. */
    static String kilometres(double number) {
        return new DecimalFormat("0.#", DecimalFormatSymbols.getInstance(Locale.ROOT)).format(number);
    }

    private static void add(List<String> parts, String name, String value) {
        if (!value.isEmpty()) {
            parts.add(name + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8));
        }
    }
}
