package org.flourishhub.search.web;

import jakarta.ws.rs.core.MultivaluedMap;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.flourishhub.search.Choices;
import org.flourishhub.search.Days;
import org.flourishhub.search.FindPlace;
import org.flourishhub.search.Narrowing;
import org.flourishhub.search.Near;
import org.flourishhub.search.SearchQuery;

/**
 * What stands in the address of a search page, understood.
 *
 * @param near what the visitor typed for the place, as typed
 * @param misunderstood what was not understood, in sentences for people
 */
public record SearchForm(SearchQuery query, String near, List<String> misunderstood) {
    private static final int LONGEST_PLACE = 60;

    public SearchForm {
        misunderstood = List.copyOf(misunderstood);
    }

    public static SearchForm of(MultivaluedMap<String, String> asked, FindPlace places) {
        AskedWords words = new AskedWords(asked);
        String near = words.cut("near", LONGEST_PLACE);
        double within = words.kilometres("within");
        Optional<Near> place = places.find(near).map(found -> found.within(within));
        Choices choices = Choices.NONE;
        for (Narrowing narrowing : Narrowing.values()) {
            choices = choices.with(narrowing, words.choices(narrowing));
        }
        SearchQuery query = new SearchQuery(
                words.text("q"),
                choices,
                place,
                words.order("sort"),
                words.first("exact").equals("yes"),
                words.page("page"),
                Days.between(words.day("from"), words.day("until")),
                words.first("view").equals("map"));
        return new SearchForm(query, near, words.misunderstood());
    }

    /** The last page there is, for somebody who asked for one behind it. */
    SearchForm onLastPage(int last) {
        List<String> said = new ArrayList<>(misunderstood);
        said.add("There is no page " + query.page() + ". This is the last one.");
        return new SearchForm(query.onPage(last), near, said);
    }

    /** The visitor named a place that we do not know. */
    public boolean isNearUnknown() {
        return !near.isEmpty() && query.near().isEmpty();
    }

    public SearchAddress address() {
        return new SearchAddress(query, near);
    }

    /** How far "near" reaches, in kilometres. */
    public String reach() {
        return SearchAddress.kilometres(query.near().map(Near::within).orElse(Near.USUAL));
    }

    /** How far "near" reaches, as the form offers it. */
    public List<Reach> reaches() {
        double now = query.near().map(Near::within).orElse(Near.USUAL);
        return Reach.around(now);
    }
}
