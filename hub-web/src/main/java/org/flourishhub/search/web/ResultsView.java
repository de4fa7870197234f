package org.flourishhub.search.web;

import java.time.Instant;
import java.util.List;
import org.flourishhub.search.Loosened;
import org.flourishhub.search.SearchResults;
import org.flourishhub.shared.web.InWords;
import org.flourishhub.shared.web.Section;
import org.flourishhub.shared.web.View;

/** The page of results, and what it is called: how much was found, for which words, and near where. */
final class ResultsView {
    private static final int LONGEST_IN_HEADING = 60;

    private ResultsView() {}

    static View of(SearchForm form, SearchResults results, List<Loosened> looser, Instant now) {
        return View.page("search/results", heading(form, results))
                .describedAs("Search groups, services, events and stories in Sheffield that help you live well.")
                .in(Section.FIND)
                .with("form", form)
                .with("results", results)
                .with("looser", looser)
                .with("now", now);
    }

    private static String heading(SearchForm form, SearchResults results) {
        String text = shortened(results.searchedFor());
        String what = text.isEmpty() ? "" : " for “" + text + "”";
        String where =
                form.query().near().map(place -> " near " + place.label()).orElse("");
        if (results.total() == 0) {
            return "Nothing found" + what + where;
        }
        String page = form.query().page() == 1 ? "" : ", page " + form.query().page();
        return InWords.count(results.total(), "result") + what + where + page;
    }

    /** A heading names what was asked, and need not repeat all of it. */
    private static String shortened(String text) {
        int end = text.offsetByCodePoints(0, Math.min(LONGEST_IN_HEADING, text.codePointCount(0, text.length())));
        return end == text.length() ? text : text.substring(0, end).strip() + "…";
    }
}
