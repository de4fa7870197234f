package org.flourishhub.booklets.web;

import jakarta.ws.rs.core.MultivaluedHashMap;
import jakarta.ws.rs.core.MultivaluedMap;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.flourishhub.search.FindPlace;
import org.flourishhub.search.Kind;
import org.flourishhub.search.Near;
import org.flourishhub.search.SearchQuery;
import org.flourishhub.search.SearchQuery.Order;
import org.flourishhub.search.web.SearchForm;

/** A search as it is printed: its chapters and its name. Stories are never printed, for people may take them back. */
public record PrintedSearch(SearchForm form) {
    private static final List<Kind> CHAPTERS = List.of(Kind.SERVICE, Kind.EVENT, Kind.ORGANISATION);
    private static final Set<Kind> USUAL = Set.of(Kind.SERVICE, Kind.EVENT);

    /** What stands after the question mark in the address of a search; what makes no sense is passed over. */
    static PrintedSearch of(String search, FindPlace places) {
        MultivaluedMap<String, String> asked = new MultivaluedHashMap<>();
        for (String part : search.split("&")) {
            int equals = part.indexOf('=');
            if (equals > 0) {
                asked.add(part.substring(0, equals), decoded(part.substring(equals + 1)));
            }
        }
        return of(asked, places);
    }

    /**
     * A booklet is handed on with its address: where somebody lives or stands becomes the district, which is all that the
     * booklet needs.
     */
    static PrintedSearch of(MultivaluedMap<String, String> asked, FindPlace places) {
        SearchForm form = SearchForm.of(asked, places);
        Optional<String> district = form.query().near().flatMap(Near::district);
        MultivaluedMap<String, String> wider = new MultivaluedHashMap<>();
        asked.forEach(wider::put);
        if (district.isPresent()) {
            wider.putSingle("near", district.get());
        } else if (form.near().matches(".*[0-9].*")) {
            wider.remove("near");
        }
        return new PrintedSearch(SearchForm.of(wider, places));
    }

    private static String decoded(String value) {
        try {
            return URLDecoder.decode(value, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException notEncoded) {
            return "";
        }
    }

    /** The same for everybody who asks for the same. */
    String search() {
        String address = form.address().wholeAs("/search");
        int question = address.indexOf('?');
        return question < 0 ? "" : address.substring(question + 1);
    }

    /** The page of results that it is made of. */
    public String resultsPath() {
        return form.address().wholeAs("/search");
    }

    /** The kinds it tells of, in their order; empty when only stories were asked for. */
    List<Kind> chapters() {
        Set<Kind> asked = form.query().kinds().isEmpty() ? USUAL : form.query().kinds();
        return CHAPTERS.stream().filter(asked::contains).toList();
    }

    /** Events stand in the order in which they take place. */
    SearchQuery chapter(Kind kind) {
        SearchQuery chapter = form.query().withKinds(Set.of(kind)).onPage(1);
        return kind == Kind.EVENT ? chapter.sorted(Order.SOONEST) : chapter;
    }

    static String nameOf(Kind kind) {
        return switch (kind) {
            case SERVICE -> "Groups and services";
            case EVENT -> "Events";
            case ORGANISATION -> "Organisations";
            case STORY -> "Stories";
        };
    }

    private static Stream<String> wordsOf(Kind kind) {
        return kind == Kind.SERVICE ? Stream.of("Groups", "services") : Stream.of(nameOf(kind));
    }

    private static String inARow(List<String> words) {
        int last = words.size() - 1;
        return last < 1
                ? String.join("", words)
                : String.join(", ", words.subList(0, last)) + " and " + words.get(last);
    }

    /** Such as "Groups, services and events for “gardening” near S6". */
    public String title() {
        String kinds =
                inARow(chapters().stream().flatMap(PrintedSearch::wordsOf).toList());
        String what = kinds.isEmpty()
                ? "Nothing"
                : kinds.charAt(0) + kinds.substring(1).toLowerCase();
        String text = form.query().text();
        return Stream.of(
                        what,
                        text.isEmpty() ? "" : "for “" + text + "”",
                        form.query()
                                .near()
                                .map(place -> "near " + place.label())
                                .orElse("in and around Sheffield"),
                        form.query().isNarrowed() ? "(narrowed down)" : "")
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" "));
    }
}
